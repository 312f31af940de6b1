-- kind:       TABEL
-- name:       Begroot en gerealiseerd, opgeteld per maand
-- question:   Lopen de uitgaven voor of achter op de begroting?
-- definition: per maand van het jaar begroot, gerealiseerd en verplicht van de posten van de
--             opdracht zonder de BUIG, opgeteld vanaf januari; gerealiseerd is leeg na de laatste
--             maand van de periode met gegevens
-- unit:       EUR
-- better:     GEEN
-- mart:       fct_budget
-- date:       jaar
-- moment:     JAAR
-- dimensions: budgetpost_code
-- columns:    periode_id, begroot_eur, gerealiseerd_eur, verplicht_eur
-- source:     OBB 2025, bijlage 1
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

with

grens as (
    select max(periode_id) as tot_id from dim_periode
),

maand as (
    select
        periode_id,
        jaar,
        coalesce(sum(bedrag_eur) filter (where budget_soort_code = 'BEGROOT'), 0) as begroot,
        coalesce(sum(bedrag_eur) filter (where budget_soort_code = 'GEREALISEERD'), 0)
            as gerealiseerd,
        coalesce(sum(bedrag_eur) filter (where budget_soort_code = 'VERPLICHT'), 0)
            as verplicht
    from fct_budget
    where budgetpost_code not in (
        select budgetpost_code from dim_budgetpost where kostendrager = 'buig'
    )
    group by periode_id, jaar
),

opgeteld as (
    select
        periode_id,
        sum(begroot) over lopend as begroot_eur,
        sum(gerealiseerd) over lopend as gerealiseerd_eur,
        sum(verplicht) over lopend as verplicht_eur
    from maand
    window lopend as (partition by jaar order by periode_id)
)

select
    opgeteld.periode_id,
    opgeteld.begroot_eur,
    case when opgeteld.periode_id <= grens.tot_id then opgeteld.gerealiseerd_eur end
        as gerealiseerd_eur,
    case when opgeteld.periode_id <= grens.tot_id then opgeteld.verplicht_eur end
        as verplicht_eur
from opgeteld
cross join grens
order by opgeteld.periode_id
