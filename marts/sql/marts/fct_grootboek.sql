-- fct_grootboek: one row per line of the financial administration, as it was delivered.
-- key:  regel_soort_code, regel_id
-- note: the sign is that of the budget: lasten plus, baten and budgeted income minus.
-- note: is_meegeteld is false for a booking or commitment after the last month of the data.

with

laatste_maand as (select * from int_laatste_maand),
begroting as (select * from stg_financien__begroting),
boeking as (select * from stg_financien__boeking),
verplichting as (select * from stg_financien__verplichting),
budgetpost as (select * from dim_budgetpost),

regel as (
    select
        'BEGROTING' as regel_soort_code,
        concat_ws(
            '-', begroting.begrotingsversie_code, begroting.jaar, begroting.budgetpost_code
        ) as regel_id,
        cast(null as date) as datum,
        begroting.jaar,
        begroting.budgetpost_code,
        begroting.begrotingsversie_code,
        cast(null as string) as boeking_soort_code,
        cast(null as string) as regeling_code,
        case
            when budgetpost.kostensoort = 'ontvangsten' then -abs(begroting.bedrag_eur)
            else begroting.bedrag_eur
        end as bedrag_eur,
        begroting.levering
    from begroting
    left join budgetpost on begroting.budgetpost_code = budgetpost.budgetpost_code
    union all
    select
        'BOEKING' as regel_soort_code,
        boeking_id as regel_id,
        boekdatum as datum,
        year(boekdatum) as jaar,
        budgetpost_code,
        'GEEN' as begrotingsversie_code,
        boeking_soort_code,
        regeling_code,
        case when boeking_soort_code = 'BATEN' then -bedrag_eur else bedrag_eur end as bedrag_eur,
        levering
    from boeking
    union all
    select
        'VERPLICHTING' as regel_soort_code,
        verplichting_id as regel_id,
        datum,
        year(datum) as jaar,
        budgetpost_code,
        'GEEN' as begrotingsversie_code,
        cast(null as string) as boeking_soort_code,
        cast(null as string) as regeling_code,
        bedrag_eur,
        levering
    from verplichting
),

final as (
    select
        regel.regel_soort_code,
        regel.regel_id,
        cast(date_format(regel.datum, 'yyyyMM') as int) as periode_id,
        cast(regel.jaar as int) as jaar,
        regel.budgetpost_code,
        regel.begrotingsversie_code,
        regel.boeking_soort_code,
        regel.regeling_code,
        regel.datum as boekdatum,
        cast(regel.bedrag_eur as decimal(18, 2)) as bedrag_eur,
        regel.datum is null or regel.datum <= laatste_maand.einddatum as is_meegeteld,
        regel.levering
    from regel
    cross join laatste_maand
)

select * from final
