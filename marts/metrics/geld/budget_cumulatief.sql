-- kind:       TABEL
-- name:       Begroot en gerealiseerd, opgeteld per maand
-- question:   Lopen de uitgaven voor of achter op de begroting?
-- definition: per maand van het jaar begroot, gerealiseerd, verplicht en de prognose van die maand
--             voor het jaar, van de posten van de opdracht zonder de BUIG, opgeteld vanaf januari;
--             leeg na de laatste maand van de periode met gegevens
-- unit:       EUR
-- better:     GEEN
-- mart:       fct_budget_stand
-- date:       jaar
-- moment:     JAAR
-- dimensions: budgetpost_code
-- columns:    periode_id, begroot_eur, gerealiseerd_eur, verplicht_eur, prognose_eur
-- source:     OBB 2025, bijlage 1
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

with

grens as (
    select max(periode_id) as tot_id from dim_periode
)

select
    fct_budget_stand.periode_id,
    sum(begroot_tot_eur) as begroot_eur,
    sum(gerealiseerd_eur) filter (where periode_id <= tot_id) as gerealiseerd_eur,
    sum(verplicht_eur) filter (where periode_id <= tot_id) as verplicht_eur,
    sum(prognose_eur) filter (where periode_id <= tot_id) as prognose_eur
from fct_budget_stand
cross join grens
where budgetpost_code not in (
    select budgetpost_code from dim_budgetpost where kostendrager = 'buig'
)
group by fct_budget_stand.periode_id
order by fct_budget_stand.periode_id
