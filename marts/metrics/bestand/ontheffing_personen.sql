-- name:       Personen met ontheffing
-- question:   Hoeveel mensen hebben ontheffing van de arbeidsverplichting?
-- definition: personen met bijstand op de laatste dag van de periode die op die dag ontheffing
--             hebben van de arbeidsverplichting
-- unit:       PERSONEN
-- better:     GEEN
-- mart:       fct_client_maand
-- date:       periode_id
-- moment:     STAND
-- dimensions: kwadrant_code, categorie_code, spoor_lv_code, spoor_bmwe_code, leeftijdsklasse_code,
--             geslacht_code, leefvorm_code, gemeente_code
-- source:     BMWE 2016, paragraaf 3.4
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_client_maand
where is_bijstand and heeft_ontheffing
group by all
