-- stg_werkgever__sroi: one row per line in the social return ledger of a contractor.
-- key:  regel_id

with

sroi as (select * from landing_werkgever__sroi),

final as (
    select
        regelnummer as regel_id,
        werkgevernummer as werkgever_id,
        sroi_soort_code,
        datum,
        cast(bedrag_eur as decimal(18, 2)) as bedrag_eur,
        levering
    from sroi
)

select * from final
