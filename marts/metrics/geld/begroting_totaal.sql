-- name:       Begroting
-- question:   Hoe groot is het budget van de opdracht?
-- definition: som van alle stappen van de begroting (primair en wijzigingen) van de jaren van de
--             periode over alle posten van de opdracht, zonder de BUIG
-- note:       de opdrachtbrief noemt het budget na alle stappen; een stap apart is een filter op de
--             versie
-- unit:       EUR
-- better:     GEEN
-- mart:       fct_budget
-- date:       jaar
-- moment:     JAAR
-- dimensions: budgetpost_code, begrotingsversie_code
-- source:     OBB 2025, bijlage 1
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    coalesce(sum(bedrag_eur), 0) as waarde,
    null::bigint as aantal_clienten
from fct_budget
where budget_soort_code = 'BEGROOT'
    and budgetpost_code not in (
        select budgetpost_code from dim_budgetpost where kostendrager = 'buig'
    )
group by all
