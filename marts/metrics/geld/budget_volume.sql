-- kind:       TABEL
-- name:       Afgesproken en gerealiseerde aantallen
-- question:   Hoeveel plekken zijn afgesproken, en hoeveel zijn er?
-- definition: per post waarbij de opdracht een aantal noemt: het afgesproken aantal en de prijs,
--             en het gemiddelde aantal op de laatste dag van de maanden van het jaar tot en met de
--             laatste maand van de periode met gegevens
-- note:       het product van 58,7 fte en 18.179 euro is 1.067.107 euro; de opdracht noemt
--             1.067.106
-- unit:       AANTAL
-- better:     GEEN
-- mart:       fct_budget_volume
-- date:       jaar
-- moment:     JAAR
-- columns:    budgetpost_code, volume_soort_code, begroot_volume, gemiddeld_volume, prijs_eur,
--             afrekening_eur
-- source:     OBB 2025, bijlage 1
-- owner:      informatiemanager
-- checked:    team informatie, 2026-11-22, next 2027-11-22

with

grens as (
    select max(periode_id) as tot_id from dim_periode
)

select
    fct_budget_volume.budgetpost_code,
    volume_soort_code,
    begroot_volume,
    gemiddeld_volume,
    prijs_eur,
    afrekening_eur
from fct_budget_volume
left join dim_budgetpost using (budgetpost_code)
cross join grens
where periode_id = tot_id
order by dim_budgetpost.volgorde
