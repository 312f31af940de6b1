-- dim_geslacht: one row per code.
-- key:  geslacht_code
-- note: volgorde is the order of the code list

with

geslacht as (select * from ref_geslacht),

final as (
    select
        code as geslacht_code,
        naam,
        _rij as volgorde
    from geslacht
)

select * from final
