-- name:       Uitstroom naar reden
-- question:   Waarom gingen mensen uit de bijstand?
-- definition: keren dat van een persoon in de periode de bijstand eindigde, naar de reden van BUS
--             kenmerk 34
-- unit:       PERSONEN
-- better:     GEEN
-- mart:       fct_stroom
-- date:       periode_id
-- moment:     STROOM
-- dimensions: reden_einde_code, reden_groep, leeftijdsklasse_code, geslacht_code, kwadrant_code
-- source:     LV 2019-2022, hoofdstuk 3
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(*) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_stroom
where stroom_soort_code = 'UIT'
group by all
