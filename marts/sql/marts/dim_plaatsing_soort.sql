-- dim_plaatsing_soort: one row per kind of placement.
-- key:  plaatsing_soort_code
-- note: volgorde is the order of the code list

with

plaatsing_soort as (select * from ref_plaatsing_soort),

final as (
    select
        code as plaatsing_soort_code,
        naam,
        _rij as volgorde
    from plaatsing_soort
)

select * from final
