-- kind:       TABEL
-- name:       Totaal van de opdracht
-- question:   Blijft de opdracht als geheel binnen budget?
-- definition: som over alle posten van de opdracht, zonder de BUIG, van de stand in de laatste maand
--             van de periode met gegevens: primaire begroting en begroting met wijzigingen van het
--             jaar, gerealiseerd, openstaande verplichtingen en prognose
-- note:       dezelfde stand per post als in budget_overzicht; de prognose is wat is gerealiseerd
--             plus de rest van het jaar in het tempo tot nu toe, of plus wat verplicht is als dat
--             meer is
-- unit:       EUR
-- better:     GEEN
-- mart:       fct_budget_stand
-- date:       jaar
-- moment:     JAAR
-- columns:    primair_eur, begroot_eur, gerealiseerd_eur, verplicht_eur, prognose_eur
-- source:     OBB 2025, bijlage 1
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

with

grens as (
    select max(periode_id) as tot_id from dim_periode
)

select
    coalesce(sum(primair_eur), 0) as primair_eur,
    coalesce(sum(begroot_eur), 0) as begroot_eur,
    coalesce(sum(gerealiseerd_eur), 0) as gerealiseerd_eur,
    coalesce(sum(verplicht_eur), 0) as verplicht_eur,
    sum(prognose_eur) as prognose_eur
from fct_budget_stand
inner join dim_budgetpost using (budgetpost_code)
cross join grens
where dim_budgetpost.kostendrager <> 'buig' and fct_budget_stand.periode_id = grens.tot_id
