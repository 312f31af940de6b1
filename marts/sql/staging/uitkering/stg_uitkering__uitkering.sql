-- stg_uitkering__uitkering: one row per benefit of a household, from grant to end.
-- key:  uitkering_id
-- note: an end of 31-12-9999 means that there is none and is empty here

with

uitkering as (select * from landing_uitkering__uitkering),

final as (
    select
        uitkeringsnummer as uitkering_id,
        client_id,
        partner_client_id,
        regeling_code,
        leefvorm_code,
        aantal_kostendelers,
        begindatum,
        nullif(einddatum, date '9999-12-31') as einddatum,
        reden_einde_code,
        levering
    from uitkering
)

select * from final
