-- name:       Uitstroom naar school, jonger dan 27
-- question:   Hoeveel jongeren gingen uit de uitkering naar school?
-- definition: personen van wie de bijstand in de periode eindigde door studie met
--             studiefinanciering en die op de einddatum jonger waren dan 27 jaar
-- unit:       PERSONEN
-- better:     HOGER
-- indicator:  OBB 3.6
-- mart:       fct_stroom
-- date:       periode_id
-- moment:     STROOM
-- dimensions: geslacht_code, leefvorm_code, kwadrant_code, is_statushouder
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_stroom
where stroom_soort_code = 'UIT' and reden_einde_code = '01' and leeftijd < 27
group by all
