-- dim_leeftijdsklasse: one row per age class of LV2019-2022.
-- key:  leeftijdsklasse_code
-- note: an empty leeftijd_tot means: and older

with

leeftijdsklasse as (select * from ref_leeftijdsklasse),

final as (
    select
        code as leeftijdsklasse_code,
        naam,
        cast(leeftijd_van as int) as leeftijd_van,
        cast(leeftijd_tot as int) as leeftijd_tot,
        cast(volgorde as int) as volgorde
    from leeftijdsklasse
)

select * from final
