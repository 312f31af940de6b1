-- stg_werk__klacht: one row per complaint; who complained is not delivered.
-- key:  klacht_id

with

klacht as (select * from landing_werk__klacht),

final as (
    select
        klachtnummer as klacht_id,
        dienstverband_soort_code,
        indiendatum,
        besluitdatum,
        oordeel_code,
        levering
    from klacht
)

select * from final
