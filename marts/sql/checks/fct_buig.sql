-- Checks on fct_buig; key checks come from the header of the mart.

-- check: tekort_is_eigen_risico_plus_vangnet STOP
select reeks_code, jaar from fct_buig
where tekort_eur <> eigen_risico_eur + vangnet_eur
    or tekort_eur <> greatest(-saldo_eur, 0)
    or saldo_eur <> budget_eur - netto_eur
    or eigen_risico_eur < 0
    or vangnet_eur < 0

-- check: eigen_risico_hoogstens_een_tiende_van_het_budget STOP
select reeks_code, jaar from fct_buig
where jaar <> 2016 and eigen_risico_eur > round(budget_eur / 10)

-- check: regel_bekend_voor_elk_jaar WARN
select reeks_code, jaar from fct_buig where eigen_risico_eur is null

-- check: scenario_is_basis_min_clienten STOP
select zonder.jaar
from fct_buig as zonder
inner join fct_buig as met using (jaar)
where zonder.reeks_code = 'SCENARIO_0'
    and met.reeks_code like 'SCENARIO_%'
    and (
        met.budget_eur <> zonder.budget_eur
        or met.netto_eur <> zonder.netto_eur - 15000 * met.clienten_minder
    )

-- check: eigen_jaren_kloppen_met_grootboek STOP
with geboekt as (
    select jaar, sum(bedrag_eur) as netto_eur
    from fct_budget
    where budget_soort_code = 'GEREALISEERD' and budgetpost_code like 'BUIG%'
    group by jaar
)
select fct_buig.jaar
from fct_buig
left join geboekt using (jaar)
where fct_buig.reeks_code = 'EIGEN' and fct_buig.netto_eur is distinct from geboekt.netto_eur

-- check: gepubliceerde_jaren_zijn_er_alle_acht STOP
select reeks.reeks_code, reeks.jaar
from (
    select unnest(['LV_BASIS', 'LV_MIN30']) as reeks_code, jaar
    from range(2019, 2023) as jaren(jaar)
) as reeks
anti join fct_buig using (reeks_code, jaar)

-- check: levering_telt_mee STOP
select levering from fct_buig
where (levering is null and reeks_code = 'EIGEN')
    or levering not in (select levering from dim_levering)
