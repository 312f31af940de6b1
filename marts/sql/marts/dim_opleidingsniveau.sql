-- dim_opleidingsniveau: one row per level of education.
-- key:  opleidingsniveau_code

with

opleidingsniveau as (select * from ref_opleidingsniveau),

final as (
    select
        code as opleidingsniveau_code,
        naam,
        cast(volgorde as int) as volgorde
    from opleidingsniveau
)

select * from final
