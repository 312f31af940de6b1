-- name:       Statushouders in de bijstand (LV), aandeel
-- question:   Welk deel van de mensen met bijstand is statushouder volgens het beleidsplan?
-- definition: personen met bijstand op de laatste dag van de periode die een verblijfsstatus kregen
--             en zich hoogstens vijf jaar geleden vestigden in een gemeente die opdracht geeft,
--             gedeeld door alle personen met bijstand op die dag
-- unit:       AANDEEL
-- better:     GEEN
-- mart:       fct_client_maand
-- date:       periode_id
-- moment:     STAND
-- dimensions: kwadrant_code, categorie_code, spoor_lv_code, spoor_bmwe_code, leeftijdsklasse_code,
--             geslacht_code, leefvorm_code, gemeente_code, opleidingsniveau_code
-- source:     LV 2019-2022, hoofdstuk 4
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) filter (where is_statushouder_lv)
        / nullif(count(distinct client_id), 0) as waarde,
    count(distinct client_id) as aantal_clienten,
    count(distinct client_id) filter (where is_statushouder_lv) as teller,
    count(distinct client_id) as noemer
from fct_client_maand
where is_bijstand
group by all
