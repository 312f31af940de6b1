-- dim_duurklasse: one row per class of the time in bijstand.
-- key:  duurklasse_code
-- note: an empty maanden_tot means: and longer

with

duurklasse as (select * from ref_duurklasse),

final as (
    select
        code as duurklasse_code,
        naam,
        cast(maanden_van as int) as maanden_van,
        cast(maanden_tot as int) as maanden_tot,
        cast(volgorde as int) as volgorde
    from duurklasse
)

select * from final
