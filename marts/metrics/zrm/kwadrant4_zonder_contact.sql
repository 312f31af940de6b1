-- name:       Kwadrant 4 zonder contact
-- question:   Hoeveel mensen in kwadrant 4 zijn een jaar niet gesproken?
-- definition: personen met bijstand, een Wsw-dienstverband of een indicatie beschut in kwadrant 4
--             op de laatste dag van de periode zonder contact in de twaalf maanden ervoor
-- unit:       PERSONEN
-- better:     LAGER
-- mart:       fct_client_maand
-- date:       periode_id
-- moment:     STAND
-- dimensions: leeftijdsklasse_code, geslacht_code, opleidingsniveau_code, gemeente_code,
--             is_bijstand, is_wsw, is_beschut
-- source:     BP 2021-2025, bijlage II, project A
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_client_maand
where (is_bijstand or is_wsw or is_beschut)
and kwadrant_code = '4'
and not heeft_recent_contact
group by all
