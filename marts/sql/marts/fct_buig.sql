-- fct_buig: one row per year of a series of BUIG budget against net spending.
-- key:  reeks_code, jaar
-- note: EIGEN is our own ledger; years that have both a budget and a booking. LV_2017, LV_BASIS
--       and LV_MIN30 are the years that LV2019-2022 printed in chapters 3 and 6.
-- note: a scenario has x clients fewer each year at y euro, added up over the years, on the years
--       of a series; on EIGEN it goes on from the last whole year with budget and spending as then.
-- note: eigen risico is rounded to whole euros, unless it is the whole deficit to the cent.
-- note: levering is the newest that brought the bookings of the year; empty for a printed
--       series and for a scenario.
-- note: eigen risico and vangnet are empty for a year without bands in ref_vangnetregel.

with

begroting as (select * from stg_financien__begroting where budgetpost_code = 'BUIG_UITKERING'),
realisatie as (select * from fct_budget where budget_soort_code = 'GEREALISEERD'),
reeks as (select * from ref_buig_reeks),
scenario as (select * from ref_buig_scenario),
regel as (select * from ref_vangnetregel),

begroot as (
    select cast(jaar as int) as jaar, sum(bedrag_eur) as budget_eur
    from begroting
    group by jaar
),

gerealiseerd as (
    select
        jaar,
        sum(bedrag_eur) as netto_eur,
        count(distinct periode_id) as aantal_maanden,
        max(levering) as levering
    from realisatie
    where budgetpost_code in ('BUIG_UITKERING', 'BUIG_ONTVANGST')
    group by jaar
),

basis as (
    select
        'EIGEN' as reeks_code,
        begroot.jaar,
        begroot.budget_eur,
        gerealiseerd.netto_eur,
        cast(gerealiseerd.aantal_maanden as int) as aantal_maanden,
        'grootboek en begroting' as bron,
        gerealiseerd.levering
    from begroot
    inner join gerealiseerd on begroot.jaar = gerealiseerd.jaar
    union all
    select
        reeks_code,
        cast(jaar as int) as jaar,
        cast(budget_eur as decimal(18, 2)) as budget_eur,
        cast(netto_eur as decimal(18, 2)) as netto_eur,
        12 as aantal_maanden,
        bron,
        cast(null as string) as levering
    from reeks
),

laatste_eigen as (
    select
        max(jaar) as jaar,
        max_by(budget_eur, jaar) as budget_eur,
        max_by(netto_eur, jaar) as netto_eur
    from basis
    where reeks_code = 'EIGEN' and aantal_maanden = 12
),

scenario_jaar as (
    select
        scenario.reeks_code,
        scenario.basis_code,
        scenario.bron,
        coalesce(cast(scenario.van_jaar as int), laatste_eigen.jaar + 1) + volgnummer - 1 as jaar,
        cast(scenario.clienten_per_jaar as int) * volgnummer as clienten_minder,
        cast(scenario.bedrag_per_uitkering_eur as decimal(18, 2)) as bedrag_per_uitkering_eur,
        laatste_eigen.budget_eur,
        laatste_eigen.netto_eur
    from scenario
    cross join laatste_eigen
    lateral view explode(sequence(1, cast(scenario.aantal_jaren as int))) as volgnummer
    where scenario.van_jaar is not null or laatste_eigen.jaar is not null
),

jaren as (
    select
        reeks_code,
        jaar,
        budget_eur,
        netto_eur,
        0 as clienten_minder,
        aantal_maanden,
        bron,
        levering
    from basis
    union all
    select
        scenario_jaar.reeks_code,
        scenario_jaar.jaar,
        coalesce(basis.budget_eur, scenario_jaar.budget_eur) as budget_eur,
        cast(
            coalesce(basis.netto_eur, scenario_jaar.netto_eur)
            - scenario_jaar.clienten_minder * scenario_jaar.bedrag_per_uitkering_eur
            as decimal(18, 2)
        ) as netto_eur,
        scenario_jaar.clienten_minder,
        12 as aantal_maanden,
        scenario_jaar.bron,
        cast(null as string) as levering
    from scenario_jaar
    left join basis
        on scenario_jaar.basis_code = basis.reeks_code
        and scenario_jaar.jaar = basis.jaar
        and scenario_jaar.basis_code <> 'EIGEN'
    where scenario_jaar.basis_code = 'EIGEN' or basis.jaar is not null
),

met_tekort as (
    select
        *,
        greatest(netto_eur - budget_eur, 0) as tekort_eur
    from jaren
),

-- The part of the deficit inside each band, times what the municipality bears of it.
met_eigen_risico as (
    select
        met_tekort.reeks_code,
        met_tekort.jaar,
        met_tekort.tekort_eur,
        sum(
            greatest(
                least(
                    met_tekort.tekort_eur,
                    coalesce(
                        cast(regel.bovengrens as decimal(6, 4)) * met_tekort.budget_eur,
                        met_tekort.tekort_eur
                    )
                ) - cast(regel.ondergrens as decimal(6, 4)) * met_tekort.budget_eur,
                0
            ) * cast(regel.aandeel_eigen as decimal(6, 4))
        ) as eigen_risico_eur,
        bool_or(regel.is_aanname = 'J') as is_aanname
    from met_tekort
    left join regel
        on make_date(met_tekort.jaar, 1, 1) >= cast(regel.geldig_van as date)
        and make_date(met_tekort.jaar, 1, 1)
            <= coalesce(cast(regel.geldig_tot as date), date'9999-12-31')
    group by met_tekort.reeks_code, met_tekort.jaar, met_tekort.tekort_eur
),

afgerond as (
    select
        reeks_code,
        jaar,
        case
            when eigen_risico_eur = tekort_eur then tekort_eur
            else round(eigen_risico_eur, 0)
        end as eigen_risico_eur,
        is_aanname
    from met_eigen_risico
),

final as (
    select
        met_tekort.reeks_code,
        met_tekort.jaar,
        cast(met_tekort.budget_eur as decimal(18, 2)) as budget_eur,
        cast(met_tekort.netto_eur as decimal(18, 2)) as netto_eur,
        cast(met_tekort.budget_eur - met_tekort.netto_eur as decimal(18, 2)) as saldo_eur,
        cast(met_tekort.tekort_eur as decimal(18, 2)) as tekort_eur,
        cast(afgerond.eigen_risico_eur as decimal(18, 2)) as eigen_risico_eur,
        cast(met_tekort.tekort_eur - afgerond.eigen_risico_eur as decimal(18, 2)) as vangnet_eur,
        met_tekort.clienten_minder,
        met_tekort.aantal_maanden,
        met_tekort.bron,
        coalesce(afgerond.is_aanname, false) as is_aanname,
        met_tekort.levering
    from met_tekort
    inner join afgerond
        on met_tekort.reeks_code = afgerond.reeks_code
        and met_tekort.jaar = afgerond.jaar
)

select * from final
