-- stg_reintegratie__klantcontact: one row per contact with a person.
-- key:  contact_id

with

klantcontact as (select * from landing_reintegratie__klantcontact),

final as (
    select
        contactnummer as contact_id,
        client_id,
        contactdatum,
        kanaal_code,
        levering
    from klantcontact
)

select * from final
