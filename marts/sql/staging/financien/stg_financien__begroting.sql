-- stg_financien__begroting: one row per budget step per year per budgetpost: the change it brings.
-- key:  begrotingsversie_code, jaar, budgetpost_code

with

begroting as (select * from landing_financien__begroting),

final as (
    select
        begrotingsversie_code,
        jaar,
        budgetpost_code,
        cast(bedrag_eur as decimal(18, 2)) as bedrag_eur,
        levering
    from begroting
)

select * from final
