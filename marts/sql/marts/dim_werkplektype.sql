-- dim_werkplektype: one row per kind of workplace, from least to most independent.
-- key:  werkplektype_code
-- note: an empty volgorde means that the kind does not occur there

with

werkplektype as (select * from ref_werkplektype),

final as (
    select
        code as werkplektype_code,
        naam,
        cast(volgorde_wsw as int) as volgorde_wsw,
        cast(volgorde_beschut as int) as volgorde_beschut
    from werkplektype
)

select * from final
