-- stg_financien__formatie: one row per year and kind of work: the places that were granted.
-- key:  jaar, werkplektype_code

with

formatie as (select * from landing_financien__formatie),

final as (
    select
        jaar,
        werkplektype_code,
        cast(formatie_fte as decimal(18, 4)) as formatie_fte,
        levering
    from formatie
)

select * from final
