-- dim_dienstverband_soort: one row per arrangement under which someone works.
-- key:  dienstverband_soort_code
-- note: volgorde is the order of the code list

with

dienstverband_soort as (select * from ref_dienstverband_soort),

final as (
    select
        code as dienstverband_soort_code,
        naam,
        _rij as volgorde
    from dienstverband_soort
)

select * from final
