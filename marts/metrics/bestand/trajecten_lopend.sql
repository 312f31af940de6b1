-- name:       Lopende trajecten
-- question:   Hoeveel trajecten lopen er?
-- definition: trajecten die op of voor de laatste dag van de periode begonnen en op die dag niet
--             waren beëindigd; een traject dat op die dag eindigt loopt niet meer
-- unit:       TRAJECTEN
-- better:     GEEN
-- mart:       fct_traject
-- date:       periode_id
-- moment:     TOT_EN_MET
-- dimensions: trajectsoort_code, populatie_code, kwadrant_code, categorie_code, spoor_lv_code,
--             spoor_bmwe_code, is_statushouder
-- source:     MEMO 2018-2019, hoofdstuk 3
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(*) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_traject
where coalesce(einddatum > (select max(einddatum) from dim_periode), true)
group by all
