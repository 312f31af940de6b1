-- kind:       TABEL
-- name:       Budget per kostendrager, kostensoort en taakveld
-- question:   Waar gaat het geld heen?
-- definition: de stand per post in de laatste maand van de periode met gegevens, opgeteld per
--             kostendrager, kostensoort en taakveld (Iv3): begroting van het jaar, gerealiseerd,
--             verplicht en prognose
-- note:       het taakveld van overhead (0.4) en de verdeling van personeelskosten over taakvelden
--             zijn aangenomen
-- unit:       EUR
-- better:     GEEN
-- mart:       fct_budget_stand
-- date:       jaar
-- moment:     JAAR
-- columns:    kostendrager, kostensoort, taakveld, begroot_eur, gerealiseerd_eur, verplicht_eur,
--             prognose_eur
-- source:     OBB 2025, bijlage 1; Iv3
-- owner:      informatiemanager
-- checked:    team informatie, 2026-11-22, next 2027-11-22

with

grens as (
    select max(periode_id) as tot_id from dim_periode
)

select
    dim_budgetpost.kostendrager,
    dim_budgetpost.kostensoort,
    dim_budgetpost.taakveld,
    sum(begroot_eur) as begroot_eur,
    sum(gerealiseerd_eur) as gerealiseerd_eur,
    sum(verplicht_eur) as verplicht_eur,
    sum(prognose_eur) as prognose_eur
from fct_budget_stand
inner join dim_budgetpost using (budgetpost_code)
cross join grens
where fct_budget_stand.periode_id = grens.tot_id
group by dim_budgetpost.kostendrager, dim_budgetpost.kostensoort, dim_budgetpost.taakveld
order by min(dim_budgetpost.volgorde)
