-- stg_werk__loonwaarde: one row per person per day of a wage value.
-- key:  client_id, vaststellingsdatum

with

loonwaarde as (select * from landing_werk__loonwaarde),

final as (
    select
        client_id,
        vaststellingsdatum,
        loonwaarde_procent,
        levering
    from loonwaarde
)

select * from final
