-- stg_benchmark__groep_lid: one row per municipality in a group in a stretch of time.
-- key:  benchmark_groep_code, gemeente_code, begindatum
-- leeg: benchmark_groep_code string, gemeente_code string, gemeente_naam string,
--       begindatum date, einddatum date

with

groep_lid as (select * from landing_benchmark__groep_lid),

final as (
    select
        benchmark_groep_code,
        gemeente_code,
        gemeente_naam,
        begindatum,
        einddatum
    from groep_lid
)

select * from final
