-- dim_leefvorm: one row per leefvorm.
-- key:  leefvorm_code
-- note: volgorde is the order of the code list

with

leefvorm as (select * from ref_leefvorm),

final as (
    select
        code as leefvorm_code,
        naam,
        _rij as volgorde
    from leefvorm
)

select * from final
