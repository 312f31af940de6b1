-- dim_doel: one row per target, norm or published value of a metric.
-- key:  metric_id, doel_soort, jaar, versie
-- note: is_twijfelachtig where the source itself marks the value with ??

with

doel as (select * from ref_doel),

final as (
    select
        metric_id,
        doel_soort,
        cast(jaar as int) as jaar,
        versie,
        cast(waarde as decimal(18, 4)) as waarde,
        is_twijfelachtig = 'J' as is_twijfelachtig,
        toelichting
    from doel
)

select * from final
