-- name:       Kwadrant 4 in beeld
-- question:   Welk deel van kwadrant 4 is het afgelopen jaar gesproken?
-- definition: personen met bijstand, een Wsw-dienstverband of een indicatie beschut in kwadrant 4
--             op de laatste dag van de periode met een contact in de twaalf maanden ervoor, gedeeld
--             door al die personen
-- unit:       AANDEEL
-- better:     HOGER
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
    count(distinct client_id) filter (where heeft_recent_contact)
        / nullif(count(distinct client_id), 0) as waarde,
    count(distinct client_id) as aantal_clienten,
    count(distinct client_id) filter (where heeft_recent_contact) as teller,
    count(distinct client_id) as noemer
from fct_client_maand
where (is_bijstand or is_wsw or is_beschut) and kwadrant_code = '4'
group by all
