-- dim_segment: one row per segment of a scheme.
-- key:  schema_code, segment_code
-- note: who was never screened is in segment ONB of each scheme

with

segment as (select * from ref_segment),

final as (
    select
        schema as schema_code,
        code as segment_code,
        naam,
        cast(volgorde as int) as volgorde,
        cast(geldig_van as date) as geldig_van,
        cast(geldig_tot as date) as geldig_tot
    from segment
)

select * from final
