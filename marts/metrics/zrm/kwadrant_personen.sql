-- name:       Personen per kwadrant
-- question:   Hoe ver staan mensen van werk, en hoe groot is het risico?
-- definition: personen met bijstand, een Wsw-dienstverband of een indicatie beschut op de laatste
--             dag van de periode, naar kwadrant
-- unit:       PERSONEN
-- better:     GEEN
-- mart:       fct_client_maand
-- date:       periode_id
-- moment:     STAND
-- dimensions: kwadrant_code, leeftijdsklasse_code, geslacht_code, opleidingsniveau_code,
--             gemeente_code, is_bijstand, is_wsw, is_beschut, is_statushouder
-- cube:       kwadrant_code, leeftijdsklasse_code, is_bijstand
-- source:     BP 2021-2025, bijlage II, project A
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_client_maand
where (is_bijstand or is_wsw or is_beschut)
group by all
