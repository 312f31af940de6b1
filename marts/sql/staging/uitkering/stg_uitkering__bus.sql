-- stg_uitkering__bus: one row per benefit per person per month, as delivered to CBS.
-- key:  uitkering_id, client_id, periode_id
-- note: an end of 31-12-9999 means that there is none and is empty here

with

bus as (select * from landing_uitkering__bus),

final as (
    select
        uitkeringsnummer as uitkering_id,
        maand as periode_id,
        client_id,
        regeling_code,
        leefvorm_code,
        cast(betaald_eur as decimal(18, 2)) as betaald_eur,
        begindatum,
        nullif(einddatum, date '9999-12-31') as einddatum,
        reden_einde_code,
        levering
    from bus
)

select * from final
