-- stg_reintegratie__traject: one row per traject.
-- key:  traject_id
-- note: an end of 31-12-9999 means that there is none and is empty here

with

traject as (select * from landing_reintegratie__traject),

final as (
    select
        trajectnummer as traject_id,
        client_id,
        trajectsoort_code,
        begindatum,
        nullif(einddatum, date '9999-12-31') as einddatum,
        resultaat_code,
        levering
    from traject
)

select * from final
