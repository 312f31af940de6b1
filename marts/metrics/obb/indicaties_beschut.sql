-- name:       Indicaties beschut
-- question:   Hoeveel mensen hebben een indicatie beschut werk?
-- definition: personen met een geldige indicatie beschut werk (advies van het UWV) op de laatste
--             dag van de periode
-- unit:       PERSONEN
-- better:     GEEN
-- indicator:  OBB 2.7
-- mart:       fct_client_maand
-- date:       periode_id
-- moment:     STAND
-- dimensions: kwadrant_code, leeftijdsklasse_code, geslacht_code, opleidingsniveau_code,
--             gemeente_code
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_client_maand
where is_beschut
group by all
