-- name:       Personen met loonkostensubsidie
-- question:   Hoeveel mensen werken met loonkostensubsidie?
-- definition: personen die op de laatste dag van de periode met loonkostensubsidie werken
--             (dienstverband LKS of garantiebaan), zonder wie een geldige indicatie beschut werk
--             heeft
-- unit:       PERSONEN
-- better:     HOGER
-- indicator:  OBB 3.1
-- mart:       fct_client_maand
-- date:       periode_id
-- moment:     STAND
-- dimensions: kwadrant_code, leeftijdsklasse_code, geslacht_code, opleidingsniveau_code,
--             gemeente_code, is_banenafspraak, spoor_bmwe_code
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_client_maand
where heeft_lks and not is_beschut
group by all
