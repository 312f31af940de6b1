-- dim_benchmark_indicator: one row per indicator of others that we have a metric for.
-- key:  indicator

with

benchmark_indicator as (select * from ref_benchmark_indicator),

final as (
    select
        indicator,
        metric_id,
        vergelijking_code,
        toelichting,
        gewicht_indicator
    from benchmark_indicator
)

select * from final
