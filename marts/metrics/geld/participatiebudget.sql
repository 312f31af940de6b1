-- kind:       TABEL
-- name:       Uitgaven, inkomsten en resultaat per kostendrager
-- question:   Wat ging eruit, wat kwam binnen, en wat bleef over?
-- definition: per kostendrager de begroting tot en met de laatste maand van de periode met
--             gegevens, de geboekte lasten en baten van het jaar tot en met die maand, en het
--             resultaat: begroot min lasten plus baten
-- unit:       EUR
-- better:     HOGER
-- mart:       fct_grootboek, fct_budget_stand
-- date:       jaar
-- moment:     JAAR
-- columns:    kostendrager, begroot_eur, lasten_eur, baten_eur, resultaat_eur
-- source:     BMWE 2016, paragraaf 4.4
-- owner:      informatiemanager
-- checked:    team informatie, 2026-11-22, next 2027-11-22

with

grens as (
    select max(periode_id) as tot_id from dim_periode
),

begroot as (
    select dim_budgetpost.kostendrager, sum(begroot_tot_eur) as begroot_eur
    from fct_budget_stand
    inner join dim_budgetpost using (budgetpost_code)
    cross join grens
    where fct_budget_stand.periode_id = grens.tot_id
    group by dim_budgetpost.kostendrager
),

geboekt as (
    select
        dim_budgetpost.kostendrager,
        coalesce(sum(bedrag_eur) filter (where boeking_soort_code = 'LASTEN'), 0) as lasten_eur,
        coalesce(-sum(bedrag_eur) filter (where boeking_soort_code = 'BATEN'), 0) as baten_eur
    from fct_grootboek
    inner join dim_budgetpost using (budgetpost_code)
    cross join grens
    where regel_soort_code = 'BOEKING' and fct_grootboek.periode_id <= grens.tot_id
    group by dim_budgetpost.kostendrager
)

select
    kostendrager,
    coalesce(begroot.begroot_eur, 0) as begroot_eur,
    coalesce(geboekt.lasten_eur, 0) as lasten_eur,
    coalesce(geboekt.baten_eur, 0) as baten_eur,
    coalesce(begroot.begroot_eur, 0) - coalesce(geboekt.lasten_eur, 0)
        + coalesce(geboekt.baten_eur, 0) as resultaat_eur
from begroot
full join geboekt using (kostendrager)
order by kostendrager
