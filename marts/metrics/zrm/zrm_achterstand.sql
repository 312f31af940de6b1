-- name:       Te laat gescreend
-- question:   Hoeveel mensen moeten nog gescreend worden?
-- definition: personen met bijstand, een Wsw-dienstverband of een indicatie beschut op de laatste
--             dag van de periode zonder screening door een professional in de twaalf maanden ervoor
-- note:       Nog niet gescreend bij kwadrant: nooit; de anderen zijn te lang geleden gescreend
-- unit:       PERSONEN
-- better:     LAGER
-- mart:       fct_client_maand
-- date:       periode_id
-- moment:     STAND
-- dimensions: kwadrant_code, leeftijdsklasse_code, geslacht_code, opleidingsniveau_code,
--             gemeente_code, is_bijstand, is_wsw, is_beschut, is_statushouder
-- source:     BP 2021-2025, bijlage II, project A
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_client_maand
where (is_bijstand or is_wsw or is_beschut) and not heeft_recente_zrm
group by all
