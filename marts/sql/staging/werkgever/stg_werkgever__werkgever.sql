-- stg_werkgever__werkgever: one row per employer.
-- key:  werkgever_id

with

werkgever as (select * from landing_werkgever__werkgever),

final as (
    select
        werkgevernummer as werkgever_id,
        sector_code,
        levering
    from werkgever
)

select * from final
