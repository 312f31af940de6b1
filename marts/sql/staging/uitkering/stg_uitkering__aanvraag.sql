-- stg_uitkering__aanvraag: one row per application for bijstand.
-- key:  aanvraag_id

with

aanvraag as (select * from landing_uitkering__aanvraag),

final as (
    select
        aanvraagnummer as aanvraag_id,
        client_id,
        aanvraagdatum,
        besluitdatum,
        besluit_code,
        levering
    from aanvraag
)

select * from final
