-- name:       Recent gescreend
-- question:   Welk deel van de mensen is het afgelopen jaar gescreend?
-- definition: personen met bijstand, een Wsw-dienstverband of een indicatie beschut op de laatste
--             dag van de periode met een screening door een professional in de twaalf maanden
--             ervoor, gedeeld door al die personen
-- unit:       AANDEEL
-- better:     HOGER
-- mart:       fct_client_maand
-- date:       periode_id
-- moment:     STAND
-- dimensions: kwadrant_code, leeftijdsklasse_code, geslacht_code, opleidingsniveau_code,
--             gemeente_code, is_bijstand, is_wsw, is_beschut, is_statushouder
-- cube:       kwadrant_code, is_bijstand, is_wsw, is_beschut
-- source:     BP 2021-2025, bijlage II, project A
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) filter (where heeft_recente_zrm)
        / nullif(count(distinct client_id), 0) as waarde,
    count(distinct client_id) as aantal_clienten,
    count(distinct client_id) filter (where heeft_recente_zrm) as teller,
    count(distinct client_id) as noemer
from fct_client_maand
where (is_bijstand or is_wsw or is_beschut)
group by all
