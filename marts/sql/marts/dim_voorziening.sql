-- dim_voorziening: one row per instrument.
-- key:  voorziening_code
-- note: volgorde is the order of the code list

with

voorziening as (select * from ref_voorziening),

final as (
    select
        code as voorziening_code,
        naam,
        soort,
        srg_code,
        is_onderzocht = 'J' as is_onderzocht,
        _rij as volgorde
    from voorziening
)

select * from final
