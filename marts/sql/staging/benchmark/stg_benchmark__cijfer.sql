-- stg_benchmark__cijfer: one row per indicator per region per period.
-- key:  indicator, regio_code, periode
-- leeg: indicator string, regio_code string, periode string, benchmark_status_code string,
--       waarde decimal(18,4), ontbreekt_code string, herkomst string,
--       levering string

with

cijfer as (select * from landing_benchmark__cijfer),

final as (
    select
        indicator,
        regio_code,
        periode,
        benchmark_status_code,
        waarde,
        ontbreekt_code,
        herkomst,
        levering
    from cijfer
)

select * from final
