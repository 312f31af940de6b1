-- name:       Primaire begroting
-- question:   Met welk budget begon het jaar?
-- definition: som van de primaire begroting van de jaren van de periode over alle posten van de
--             opdracht, zonder de BUIG
-- unit:       EUR
-- better:     GEEN
-- mart:       fct_budget
-- date:       jaar
-- moment:     JAAR
-- dimensions: budgetpost_code
-- source:     OBB 2025, bijlage 1
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    coalesce(sum(bedrag_eur), 0) as waarde,
    null::bigint as aantal_clienten
from fct_budget
where budget_soort_code = 'BEGROOT'
    and begrotingsversie_code = 'PRIMAIR'
    and budgetpost_code not in (
        select budgetpost_code from dim_budgetpost where kostendrager = 'buig'
    )
group by all
