-- kind:       TABEL
-- name:       Totaal van de opdracht
-- question:   Blijft de opdracht als geheel binnen budget?
-- definition: som over alle posten van de opdracht, zonder de BUIG: primaire begroting en begroting
--             met wijzigingen van het jaar, gerealiseerd tot en met de laatste maand van de periode
--             met gegevens, openstaande verplichtingen en prognose (gerealiseerd gedeeld door die
--             maanden maal twaalf)
-- unit:       EUR
-- better:     GEEN
-- mart:       fct_budget
-- date:       jaar
-- moment:     JAAR
-- columns:    primair_eur, begroot_eur, gerealiseerd_eur, verplicht_eur, prognose_eur
-- source:     OBB 2025, bijlage 1
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

with

grens as (
    select max(periode_id) as tot_id, max(periode_id) % 100 as maanden from dim_periode
),

bedrag as (
    select
        coalesce(sum(bedrag_eur) filter (where begrotingsversie_code = 'PRIMAIR'), 0)
            as primair_eur,
        coalesce(sum(bedrag_eur) filter (where budget_soort_code = 'BEGROOT'), 0)
            as begroot_eur,
        coalesce(
            sum(bedrag_eur) filter (
                where budget_soort_code = 'GEREALISEERD' and periode_id <= tot_id
            ),
            0
        ) as gerealiseerd_eur,
        coalesce(
            sum(bedrag_eur) filter (
                where budget_soort_code = 'VERPLICHT' and periode_id <= tot_id
            ),
            0
        ) as verplicht_eur,
        any_value(maanden) as maanden
    from fct_budget
    inner join dim_budgetpost on fct_budget.budgetpost_code = dim_budgetpost.budgetpost_code
    cross join grens
    where dim_budgetpost.kostendrager <> 'buig'
)

select
    primair_eur,
    begroot_eur,
    gerealiseerd_eur,
    verplicht_eur,
    round(gerealiseerd_eur / maanden * 12, 2)::decimal(18, 2) as prognose_eur
from bedrag
