-- name:       Statushouders in de bijstand
-- question:   Welk deel van de mensen met bijstand is statushouder?
-- definition: personen met bijstand die op de laatste dag van de periode statushouder zijn, gedeeld
--             door alle personen met bijstand op die dag
-- unit:       AANDEEL
-- better:     GEEN
-- mart:       fct_client_maand
-- date:       periode_id
-- moment:     STAND
-- dimensions: kwadrant_code, categorie_code, spoor_lv_code, spoor_bmwe_code, duurklasse_code,
--             leefvorm_code, leeftijdsklasse_code, geslacht_code, opleidingsniveau_code,
--             gemeente_code
-- source:     LV 2019-2022, hoofdstuk 3
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) filter (where is_statushouder)
        / nullif(count(distinct client_id), 0) as waarde,
    count(distinct client_id) as aantal_clienten,
    count(distinct client_id) filter (where is_statushouder) as teller,
    count(distinct client_id) as noemer
from fct_client_maand
where is_bijstand
group by all
