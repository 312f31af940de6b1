-- dim_sector: one row per sector.
-- key:  sector_code
-- note: volgorde is the order of the code list

with

sector as (select * from ref_sector),

final as (
    select
        code as sector_code,
        naam,
        _rij as volgorde
    from sector
)

select * from final
