-- stg_uitkering__inkomsten: one row per benefit per person per month per kind of income set off.
-- key:  uitkering_id, client_id, periode_id, inkomsten_soort_code

with

inkomsten as (select * from landing_uitkering__inkomsten),

final as (
    select
        uitkeringsnummer as uitkering_id,
        client_id,
        maand as periode_id,
        inkomsten_soort_code,
        cast(bedrag_eur as decimal(18, 2)) as bedrag_eur,
        vrijlating_code,
        levering
    from inkomsten
)

select * from final
