-- int_laatste_maand: one row, that says up to which month the data count.
-- key:  periode_id
-- note: the last month over which benefits were paid; no row when nothing was ever paid.

with

betaling as (select * from stg_uitkering__betaling),

final as (
    select
        cast(max(periode_id) as int) as periode_id,
        last_day(to_date(cast(max(periode_id) as string), 'yyyyMM')) as einddatum
    from betaling
    having max(periode_id) is not null
)

select * from final
