-- dim_doel: one row per target, norm or published value of a metric.
-- key:  metric_id, doel_soort, jaar, versie
-- note: is_twijfelachtig where the source itself marks the value with ??
-- note: a target that leans on the benchmark has a row for each year of the data from its own: the
--       national value of the year before plus or minus what the document says; empty when the
--       benchmark is not known.

with

doel as (select * from ref_doel),
periode as (select * from dim_periode),
benchmark as (select * from fct_benchmark where benchmark_groep_code = 'LANDELIJK'),

jaar as (
    select jaar from periode group by jaar
),

landelijk as (
    select indicator, jaar, max_by(waarde, periode) as waarde
    from benchmark
    group by indicator, jaar
),

per_jaar as (
    select doel.*, cast(doel.jaar as int) as doeljaar
    from doel
    where doel.grondslag <> 'BENCHMARK'
    union all
    select doel.*, jaar.jaar as doeljaar
    from doel
    inner join jaar on jaar.jaar >= cast(doel.jaar as int)
    where doel.grondslag = 'BENCHMARK'
),

final as (
    select
        per_jaar.metric_id,
        per_jaar.doel_soort,
        per_jaar.doeljaar as jaar,
        per_jaar.versie,
        per_jaar.grondslag as grondslag_code,
        cast(
            case
                when per_jaar.grondslag = 'BENCHMARK'
                    then landelijk.waarde + cast(per_jaar.verschil as decimal(18, 4))
                else cast(per_jaar.waarde as decimal(18, 4))
            end
            as decimal(18, 4)
        ) as waarde,
        per_jaar.is_twijfelachtig = 'J' as is_twijfelachtig,
        per_jaar.toelichting
    from per_jaar
    left join landelijk
        on per_jaar.metric_id = landelijk.indicator
        and per_jaar.doeljaar - 1 = landelijk.jaar
)

select * from final
