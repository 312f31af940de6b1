-- dim_uitvoerder: one row per provider.
-- key:  uitvoerder_code
-- note: volgorde is the order of the code list

with

uitvoerder as (select * from ref_uitvoerder),

final as (
    select
        code as uitvoerder_code,
        naam,
        _rij as volgorde
    from uitvoerder
)

select * from final
