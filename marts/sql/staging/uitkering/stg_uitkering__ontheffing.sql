-- stg_uitkering__ontheffing: one row per person per exemption from the duty to work.
-- key:  client_id, begindatum
-- note: an end of 31-12-9999 means that there is none and is empty here

with

ontheffing as (select * from landing_uitkering__ontheffing),

final as (
    select
        client_id,
        ontheffing_code,
        begindatum,
        nullif(einddatum, date '9999-12-31') as einddatum,
        levering
    from ontheffing
)

select * from final
