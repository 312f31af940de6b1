-- dim_werkgever: one row per employer.
-- key:  werkgever_id

with

werkgever as (select * from stg_werkgever__werkgever),

final as (
    select
        werkgever_id,
        sector_code
    from werkgever
)

select * from final
