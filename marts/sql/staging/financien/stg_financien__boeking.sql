-- stg_financien__boeking: one row per ledger line on a budgetpost.
-- key:  boeking_id

with

boeking as (select * from landing_financien__boeking),

final as (
    select
        boekingsnummer as boeking_id,
        boekdatum,
        budgetpost_code,
        boeking_soort_code,
        regeling_code,
        cast(bedrag_eur as decimal(18, 2)) as bedrag_eur,
        levering
    from boeking
)

select * from final
