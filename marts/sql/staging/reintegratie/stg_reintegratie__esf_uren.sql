-- stg_reintegratie__esf_uren: one row per line of hours for a person in an ESF project.
-- key:  regel_id

with

esf_uren as (select * from landing_reintegratie__esf_uren),

final as (
    select
        regelnummer as regel_id,
        projectnummer as project_id,
        client_id,
        maand as periode_id,
        cast(uren as decimal(18, 2)) as uren,
        levering
    from esf_uren
)

select * from final
