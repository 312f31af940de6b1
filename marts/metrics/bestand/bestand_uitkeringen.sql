-- name:       Bijstandsuitkeringen
-- question:   Hoeveel uitkeringen lopen er?
-- definition: uitkeringen (algemene bijstand, IOAW, IOAZ of Bbz) die op de laatste dag van de
--             periode lopen; een paar is een uitkering
-- note:       kenmerken zijn die van de aanvrager
-- unit:       UITKERINGEN
-- better:     LAGER
-- mart:       fct_client_maand
-- date:       periode_id
-- moment:     STAND
-- dimensions: kwadrant_code, categorie_code, spoor_lv_code, spoor_bmwe_code, duurklasse_code,
--             leefvorm_code, regeling_code, leeftijdsklasse_code, geslacht_code,
--             opleidingsniveau_code, gemeente_code, is_statushouder, heeft_ontheffing,
--             heeft_deeltijdwerk
-- cube:       kwadrant_code, leeftijdsklasse_code, regeling_code
-- source:     LV 2019-2022, hoofdstuk 3
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct uitkering_id) filter (where is_aanvrager) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_client_maand
where is_bijstand
group by all
