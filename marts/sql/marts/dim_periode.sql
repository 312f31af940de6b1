-- dim_periode: one row per month with data.
-- key:  periode_id
-- note: from the first to the last month over which benefits were paid, without gaps.

with

betaling as (select * from stg_uitkering__betaling),
laatste_maand as (select * from int_laatste_maand),

eerste_maand as (
    select to_date(cast(min(periode_id) as string), 'yyyyMM') as begindatum
    from betaling
),

maand as (
    select explode(
        sequence(eerste_maand.begindatum, laatste_maand.einddatum, interval 1 month)
    ) as begindatum
    from eerste_maand
    cross join laatste_maand
),

final as (
    select
        cast(date_format(begindatum, 'yyyyMM') as int) as periode_id,
        year(begindatum) as jaar,
        concat(year(begindatum), '-H', if(month(begindatum) <= 6, 1, 2)) as halfjaar,
        concat(year(begindatum), '-Q', quarter(begindatum)) as kwartaal,
        date_format(begindatum, 'yyyy-MM') as maand,
        begindatum,
        last_day(begindatum) as einddatum
    from maand
)

select * from final
