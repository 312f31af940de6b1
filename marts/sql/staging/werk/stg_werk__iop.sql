-- stg_werk__iop: one row per person per day of a development plan, refused ones too.
-- key:  client_id, vaststellingsdatum

with

iop as (select * from landing_werk__iop),

final as (
    select
        client_id,
        vaststellingsdatum,
        is_weigering,
        levering
    from iop
)

select * from final
