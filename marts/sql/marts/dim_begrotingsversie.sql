-- dim_begrotingsversie: one row per step of the budget.
-- key:  begrotingsversie_code

with

begrotingsversie as (select * from ref_begrotingsversie),

final as (
    select
        code as begrotingsversie_code,
        naam,
        cast(volgorde as int) as volgorde
    from begrotingsversie
)

select * from final
