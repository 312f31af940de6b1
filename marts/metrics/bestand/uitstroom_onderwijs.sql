-- name:       Uitstroom naar onderwijs
-- question:   Hoeveel mensen gingen uit de uitkering naar onderwijs?
-- definition: personen van wie de bijstand in de periode eindigde door studie met
--             studiefinanciering, van elke leeftijd
-- unit:       PERSONEN
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
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_stroom
where stroom_soort_code = 'UIT' and reden_einde_code = '01'
group by all
