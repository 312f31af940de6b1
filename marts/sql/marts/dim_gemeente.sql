-- dim_gemeente: one row per municipality.
-- key:  gemeente_code
-- note: volgorde is the order of the code list

with

gemeente as (select * from ref_gemeente),

final as (
    select
        code as gemeente_code,
        naam,
        is_opdrachtgever = 'J' as is_opdrachtgever,
        _rij as volgorde
    from gemeente
)

select * from final
