-- fct_benchmark: one row per reference value of an indicator for a group in a period.
-- key:  indicator, benchmark_groep_code, periode
-- note: periode is as delivered: jjjj, jjjj-Qn or jjjj-mm.

with

waarde as (select * from stg_benchmark__waarde),

final as (
    select
        indicator,
        benchmark_groep_code,
        periode,
        cast(left(periode, 4) as int) as jaar,
        benchmark_status_code,
        cast(waarde as decimal(18, 4)) as waarde,
        herkomst,
        levering
    from waarde
)

select * from final
