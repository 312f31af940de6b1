-- name:       Statushouders in de bijstand (LV)
-- question:   Hoeveel mensen met bijstand zijn statushouder volgens het beleidsplan?
-- definition: personen met bijstand op de laatste dag van de periode die een verblijfsstatus kregen
--             en zich hoogstens vijf jaar geleden vestigden in een gemeente die opdracht geeft
-- note:       OBB 3.9 telt iemand tot het einde van de inburgering; dat is statushouder_aandeel en
--             de rij OBB 3.9
-- unit:       PERSONEN
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
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_client_maand
where is_bijstand and is_statushouder_lv
group by all
