-- name:       Gestarte trajecten
-- question:   Hoeveel trajecten zijn gestart?
-- definition: trajecten die in de periode begonnen; een persoon kan er meer hebben
-- unit:       TRAJECTEN
-- better:     GEEN
-- mart:       fct_traject
-- date:       periode_id
-- moment:     STROOM
-- dimensions: trajectsoort_code, populatie_code, kwadrant_code, categorie_code,
--             spoor_lv_code, spoor_bmwe_code, is_statushouder
-- source:     MEMO 2018-2019, hoofdstuk 3
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(*) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_traject
where true
group by all
