-- dim_regeling: one row per regeling.
-- key:  regeling_code
-- note: volgorde is the order of the code list

with

regeling as (select * from ref_regeling),

final as (
    select
        code as regeling_code,
        naam,
        _rij as volgorde
    from regeling
)

select * from final
