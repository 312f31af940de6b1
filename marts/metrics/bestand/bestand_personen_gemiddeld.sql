-- name:       Personen in de bijstand, gemiddeld
-- question:   Hoeveel mensen hadden gemiddeld bijstand?
-- definition: gemiddelde over de maanden van de periode van de personen met bijstand op de laatste
--             dag van de maand
-- unit:       PERSONEN
-- better:     LAGER
-- mart:       fct_client_maand
-- date:       periode_id
-- moment:     GEMIDDELDE_STAND
-- dimensions: kwadrant_code, categorie_code, spoor_lv_code, spoor_bmwe_code, duurklasse_code,
--             leefvorm_code, regeling_code, leeftijdsklasse_code, geslacht_code,
--             opleidingsniveau_code, gemeente_code, is_statushouder, heeft_ontheffing,
--             heeft_deeltijdwerk
-- source:     LV 2019-2022, hoofdstuk 3
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

with

stand as (
    select
        /* dimensions */
        periode_id,
        client_id
    from fct_client_maand
    where is_bijstand
    group by all
)

select
    /* dimensions */
    count(*) / (select count(*) from dim_periode) as waarde,
    count(distinct client_id) as aantal_clienten
from stand
group by all
