-- name:       Verandering van het bestand
-- question:   Groeit of krimpt het bestand?
-- definition: instroom min uitstroom in de periode, in keren dat een persoon bijstand kreeg of niet
--             meer kreeg
-- unit:       PERSONEN
-- better:     LAGER
-- mart:       fct_stroom
-- date:       periode_id
-- moment:     STROOM
-- dimensions: leeftijdsklasse_code, geslacht_code, leefvorm_code, is_statushouder
-- source:     LV 2019-2022, hoofdstuk 3
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(*) filter (where stroom_soort_code = 'IN')
        - count(*) filter (where stroom_soort_code = 'UIT') as waarde,
    count(distinct client_id) as aantal_clienten
from fct_stroom
where stroom_soort_code in ('IN', 'UIT')
group by all
