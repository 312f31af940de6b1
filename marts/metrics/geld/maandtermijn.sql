-- name:       Maandtermijn
-- question:   Welk bedrag betaalt de gemeente per maand?
-- definition: begroting van het jaar (alle stappen) zonder de BUIG, gedeeld door twaalf, op hele
--             euro's
-- unit:       EUR
-- better:     GEEN
-- mart:       fct_budget
-- date:       jaar
-- moment:     JAAR
-- source:     OBB 2025, bijlage 1
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    round(coalesce(sum(bedrag_eur), 0) / 12, 0) as waarde,
    null::bigint as aantal_clienten
from fct_budget
where budget_soort_code = 'BEGROOT'
    and budgetpost_code not in (
        select budgetpost_code from dim_budgetpost where kostendrager = 'buig'
    )
