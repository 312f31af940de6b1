-- stg_werk__werkplek: one row per employment per stretch on a kind of workplace.
-- key:  dienstverband_id, begindatum
-- note: an end of 31-12-9999 means that there is none and is empty here

with

werkplek as (select * from landing_werk__werkplek),

final as (
    select
        dienstverbandnummer as dienstverband_id,
        werkplektype_code,
        begindatum,
        nullif(einddatum, date '9999-12-31') as einddatum,
        levering
    from werkplek
)

select * from final
