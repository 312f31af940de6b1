-- stg_benchmark__waarde: one row per indicator per group per period.
-- key:  indicator, benchmark_groep_code, periode
-- leeg: indicator string, benchmark_groep_code string, periode string,
--       benchmark_status_code string, waarde decimal(18,4), herkomst string,
--       ontbreekt_code string, levering string

with

waarde as (select * from landing_benchmark__waarde),

final as (
    select
        indicator,
        benchmark_groep_code,
        periode,
        benchmark_status_code,
        waarde,
        ontbreekt_code,
        herkomst,
        levering
    from waarde
)

select * from final
