-- name:       Caseload re-integratie
-- question:   Hoeveel mensen begeleidt re-integratie?
-- definition: personen die op de laatste dag van de periode tot re-integratie horen: bijstand,
--             nugger of dienstverband LKS of garantiebaan, zonder wie in de Wsw of beschut werkt
-- unit:       PERSONEN
-- better:     GEEN
-- mart:       fct_client_maand
-- date:       periode_id
-- moment:     STAND
-- dimensions: kwadrant_code, categorie_code, spoor_lv_code, spoor_bmwe_code, leeftijdsklasse_code,
--             geslacht_code, opleidingsniveau_code, gemeente_code, is_bijstand, is_statushouder,
--             heeft_lks
-- cube:       kwadrant_code, leeftijdsklasse_code, is_bijstand, heeft_lks
-- source:     OBB 2025, bijlage 1
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_client_maand
where is_reintegratie
group by all
