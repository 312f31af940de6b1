-- fct_budget: one row per month, post, kind of amount and budget version.
-- key:  periode_id, budgetpost_code, budget_soort_code, begrotingsversie_code
-- note: BEGROOT is the change that a version brings: versions add up to the budget in force. It
--       runs to December, a twelfth per month, what rounding leaves over in December.
-- note: GEREALISEERD is lasten minus baten; income is negative in every kind.

with

laatste_maand as (select * from int_laatste_maand),
begroting as (select * from stg_financien__begroting),
boeking as (select * from stg_financien__boeking),
verplichting as (select * from stg_financien__verplichting),
budgetpost as (select * from dim_budgetpost),

begroting_jaar as (
    select
        begroting.begrotingsversie_code,
        cast(begroting.jaar as int) as jaar,
        begroting.budgetpost_code,
        sum(
            case
                when budgetpost.kostensoort = 'ontvangsten' then -abs(begroting.bedrag_eur)
                else begroting.bedrag_eur
            end
        ) as bedrag_eur,
        max(begroting.levering) as levering
    from begroting
    left join budgetpost on begroting.budgetpost_code = budgetpost.budgetpost_code
    group by begroting.begrotingsversie_code, begroting.jaar, begroting.budgetpost_code
),

begroot as (
    select
        jaar * 100 + maand as periode_id,
        budgetpost_code,
        'BEGROOT' as budget_soort_code,
        begrotingsversie_code,
        case
            when maand = 12 then bedrag_eur - 11 * round(bedrag_eur / 12, 2)
            else round(bedrag_eur / 12, 2)
        end as bedrag_eur,
        levering
    from begroting_jaar
    lateral view explode(sequence(1, 12)) as maand
),

gerealiseerd as (
    select
        cast(date_format(boeking.boekdatum, 'yyyyMM') as int) as periode_id,
        boeking.budgetpost_code,
        'GEREALISEERD' as budget_soort_code,
        'GEEN' as begrotingsversie_code,
        sum(
            case
                when boeking.boeking_soort_code = 'BATEN' then -boeking.bedrag_eur
                else boeking.bedrag_eur
            end
        ) as bedrag_eur,
        max(boeking.levering) as levering
    from boeking
    cross join laatste_maand
    where boeking.boekdatum <= laatste_maand.einddatum
    group by date_format(boeking.boekdatum, 'yyyyMM'), boeking.budgetpost_code
),

verplicht as (
    select
        cast(date_format(verplichting.datum, 'yyyyMM') as int) as periode_id,
        verplichting.budgetpost_code,
        'VERPLICHT' as budget_soort_code,
        'GEEN' as begrotingsversie_code,
        sum(verplichting.bedrag_eur) as bedrag_eur,
        max(verplichting.levering) as levering
    from verplichting
    cross join laatste_maand
    where verplichting.datum <= laatste_maand.einddatum
    group by date_format(verplichting.datum, 'yyyyMM'), verplichting.budgetpost_code
),

samen as (
    select * from begroot
    union all
    select * from gerealiseerd
    union all
    select * from verplicht
),

final as (
    select
        periode_id,
        cast(floor(periode_id / 100) as int) as jaar,
        budgetpost_code,
        budget_soort_code,
        begrotingsversie_code,
        cast(bedrag_eur as decimal(18, 2)) as bedrag_eur,
        levering
    from samen
)

select * from final
