-- stg_uitkering__maatregel: one row per person per sanction.
-- key:  client_id, begindatum
-- note: an end of 31-12-9999 means that there is none and is empty here

with

maatregel as (select * from landing_uitkering__maatregel),

final as (
    select
        client_id,
        maatregel_reden_code,
        percentage,
        begindatum,
        nullif(einddatum, date '9999-12-31') as einddatum,
        levering
    from maatregel
)

select * from final
