-- name:       Personen met bijstand en deeltijdwerk
-- question:   Hoeveel mensen werken in deeltijd naast hun bijstand?
-- definition: personen met bijstand op de laatste dag van de periode met inkomsten uit
--             deeltijdarbeid in die maand
-- unit:       PERSONEN
-- better:     HOGER
-- mart:       fct_client_maand
-- date:       periode_id
-- moment:     STAND
-- dimensions: kwadrant_code, categorie_code, spoor_lv_code, spoor_bmwe_code, leeftijdsklasse_code,
--             geslacht_code, leefvorm_code, gemeente_code, is_statushouder
-- source:     LV 2019-2022, hoofdstuk 3
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_client_maand
where is_bijstand and heeft_deeltijdwerk
group by all
