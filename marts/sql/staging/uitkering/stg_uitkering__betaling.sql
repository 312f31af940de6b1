-- stg_uitkering__betaling: one row per benefit per month over which was paid.
-- key:  uitkering_id, periode_id

with

betaling as (select * from landing_uitkering__betaling),

final as (
    select
        uitkeringsnummer as uitkering_id,
        maand as periode_id,
        cast(norm_eur as decimal(18, 2)) as norm_eur,
        cast(inkomsten_eur as decimal(18, 2)) as inkomsten_eur,
        cast(betaald_eur as decimal(18, 2)) as betaald_eur,
        levering
    from betaling
)

select * from final
