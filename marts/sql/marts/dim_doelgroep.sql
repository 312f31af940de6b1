-- dim_doelgroep: one row per role.
-- key:  doelgroep_code
-- note: volgorde is the order of the code list

with

doelgroep as (select * from ref_doelgroep),

final as (
    select
        code as doelgroep_code,
        naam,
        _rij as volgorde
    from doelgroep
)

select * from final
