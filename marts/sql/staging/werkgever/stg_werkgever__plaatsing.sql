-- stg_werkgever__plaatsing: one row per placement of a person with an employer.
-- key:  plaatsing_id
-- note: an end of 31-12-9999 means that there is none and is empty here

with

plaatsing as (select * from landing_werkgever__plaatsing),

final as (
    select
        plaatsingsnummer as plaatsing_id,
        client_id,
        werkgevernummer as werkgever_id,
        plaatsing_soort_code,
        begindatum,
        nullif(einddatum, date '9999-12-31') as einddatum,
        uren_per_week,
        levering
    from plaatsing
)

select * from final
