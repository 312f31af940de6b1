-- dim_trajectsoort: one row per kind of traject.
-- key:  trajectsoort_code
-- note: volgorde is the order of the code list

with

trajectsoort as (select * from ref_trajectsoort),

final as (
    select
        code as trajectsoort_code,
        naam,
        _rij as volgorde
    from trajectsoort
)

select * from final
