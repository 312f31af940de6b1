-- dim_budgetpost: one row per budgetpost of OBB 2025 annex 1, or of the BUIG.
-- key:  budgetpost_code

with

budgetpost as (select * from ref_budgetpost),

final as (
    select
        code as budgetpost_code,
        naam,
        kostendrager,
        kostensoort,
        taakveld,
        afrekenregel,
        cast(volgorde as int) as volgorde
    from budgetpost
)

select * from final
