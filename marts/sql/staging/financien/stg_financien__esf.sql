-- stg_financien__esf: one row per amount of an ESF project.
-- key:  regel_id

with

esf as (select * from landing_financien__esf),

final as (
    select
        regelnummer as regel_id,
        projectnummer as project_id,
        subsidie_soort_code,
        datum,
        cast(bedrag_eur as decimal(18, 2)) as bedrag_eur,
        levering
    from esf
)

select * from final
