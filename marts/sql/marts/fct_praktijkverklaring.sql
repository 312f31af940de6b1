-- fct_praktijkverklaring: one row per certificate of practical learning that was handed out.
-- key:  verklaring_id

with

laatste_maand as (select * from int_laatste_maand),
praktijkverklaring as (select * from stg_reintegratie__praktijkverklaring),

final as (
    select
        praktijkverklaring.verklaring_id,
        praktijkverklaring.client_id,
        cast(date_format(praktijkverklaring.uitreikdatum, 'yyyyMM') as int) as periode_id,
        praktijkverklaring.uitreikdatum,
        praktijkverklaring.levering
    from praktijkverklaring
    cross join laatste_maand
    where praktijkverklaring.uitreikdatum <= laatste_maand.einddatum
)

select * from final
