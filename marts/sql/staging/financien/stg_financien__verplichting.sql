-- stg_financien__verplichting: one row per commitment that is not booked yet.
-- key:  verplichting_id

with

verplichting as (select * from landing_financien__verplichting),

final as (
    select
        verplichtingnummer as verplichting_id,
        datum,
        budgetpost_code,
        cast(bedrag_eur as decimal(18, 2)) as bedrag_eur,
        levering
    from verplichting
)

select * from final
