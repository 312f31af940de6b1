-- stg_reintegratie__praktijkverklaring: one row per certificate handed out.
-- key:  verklaring_id

with

praktijkverklaring as (select * from landing_reintegratie__praktijkverklaring),

final as (
    select
        verklaringnummer as verklaring_id,
        client_id,
        uitreikdatum,
        levering
    from praktijkverklaring
)

select * from final
