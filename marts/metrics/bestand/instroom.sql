-- name:       Instroom in de bijstand
-- question:   Hoeveel mensen kwamen in de bijstand?
-- definition: keren dat een persoon in de periode bijstand kreeg na een dag of meer zonder; wie
--             twee keer instroomt telt twee keer, opdat begin + in - uit = eind
-- unit:       PERSONEN
-- better:     LAGER
-- mart:       fct_stroom
-- date:       periode_id
-- moment:     STROOM
-- dimensions: leeftijdsklasse_code, geslacht_code, leefvorm_code, kwadrant_code, categorie_code,
--             spoor_lv_code, spoor_bmwe_code, is_statushouder
-- source:     LV 2019-2022, hoofdstuk 3
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(*) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_stroom
where stroom_soort_code = 'IN'
group by all
