-- stg_benchmark__waarde: one row per indicator per group per period.
-- key:  indicator, benchmark_groep_code, periode

with

waarde as (select * from landing_benchmark__waarde),

final as (
    select
        indicator,
        benchmark_groep_code,
        periode,
        benchmark_status_code,
        waarde,
        herkomst,
        levering
    from waarde
)

select * from final
