-- stg_clientregistratie__persoon: one row per person who is or was a client.
-- key:  client_id

with

persoon as (select * from landing_clientregistratie__persoon),

final as (
    select
        client_id,
        geboortedatum,
        geslacht_code,
        opleidingsniveau_code,
        overlijdensdatum,
        levering
    from persoon
)

select * from final
