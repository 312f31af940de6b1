-- name:       Werk als deel van de uitstroom
-- question:   Welk deel van de uitstroom gaat naar werk?
-- definition: keren dat de bijstand in de periode eindigde door werk, gedeeld door alle keren dat
--             zij eindigde
-- unit:       AANDEEL
-- better:     HOGER
-- mart:       fct_stroom
-- date:       periode_id
-- moment:     STROOM
-- dimensions: leeftijdsklasse_code, geslacht_code, leefvorm_code, kwadrant_code, categorie_code,
--             spoor_lv_code, spoor_bmwe_code, is_statushouder
-- source:     BMWE 2016, paragraaf 3.4
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(*) filter (where is_naar_werk) / nullif(count(*), 0) as waarde,
    count(distinct client_id) as aantal_clienten,
    count(*) filter (where is_naar_werk) as teller,
    count(*) as noemer
from fct_stroom
where stroom_soort_code = 'UIT'
group by all
