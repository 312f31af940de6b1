-- name:       Bijstandsuitkeringen, gemiddeld
-- question:   Hoeveel uitkeringen liepen er gemiddeld?
-- definition: gemiddelde over de maanden van de periode van de uitkeringen (algemene bijstand,
--             IOAW, IOAZ of Bbz) die op de laatste dag van de maand lopen; een paar is een
--             uitkering
-- note:       kenmerken zijn die van de aanvrager
-- unit:       UITKERINGEN
-- better:     LAGER
-- mart:       fct_client_maand
-- date:       periode_id
-- moment:     GEMIDDELDE_STAND
-- dimensions: kwadrant_code, categorie_code, spoor_lv_code, spoor_bmwe_code, duurklasse_code,
--             leefvorm_code, regeling_code, leeftijdsklasse_code, geslacht_code,
--             opleidingsniveau_code, gemeente_code, is_statushouder, is_statushouder_lv,
--             heeft_ontheffing, heeft_deeltijdwerk
-- source:     LV 2019-2022, hoofdstuk 3
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

with

stand as (
    select
        /* dimensions */
        periode_id,
        uitkering_id,
        client_id,
        is_aanvrager
    from fct_client_maand
    where is_bijstand
    group by all
)

select
    /* dimensions */
    count(*) filter (where is_aanvrager) / (select count(*) from dim_periode) as waarde,
    count(distinct client_id) as aantal_clienten
from stand
group by all
