-- dim_traject_resultaat: one row per result of a traject.
-- key:  resultaat_code
-- note: volgorde is the order of the code list

with

traject_resultaat as (select * from ref_traject_resultaat),

final as (
    select
        code as resultaat_code,
        naam,
        groep as resultaat_groep,
        _rij as volgorde
    from traject_resultaat
)

select * from final
