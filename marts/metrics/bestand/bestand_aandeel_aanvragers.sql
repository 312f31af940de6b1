-- name:       Samenstelling van het bestand, hoofdaanvragers
-- question:   Hoe is het bestand van hoofdaanvragers samengesteld?
-- definition: hoofdaanvragers van een uitkering op de laatste dag van de periode in een groep,
--             gedeeld door alle hoofdaanvragers op die dag; zonder uitsplitsing is het aandeel 1
-- note:       tweede lezing: LV 2019-2022 bedoelt met cliënten de hoofdaanvragers; de standaard is
--             bestand_aandeel
-- unit:       AANDEEL
-- better:     GEEN
-- mart:       fct_client_maand
-- date:       periode_id
-- moment:     STAND
-- breakdown:  kwadrant_code, categorie_code, spoor_lv_code, spoor_bmwe_code, duurklasse_code,
--             leefvorm_code, regeling_code, leeftijdsklasse_code, geslacht_code,
--             opleidingsniveau_code, gemeente_code, is_statushouder, is_statushouder_lv,
--             heeft_ontheffing, heeft_deeltijdwerk
-- source:     LV 2019-2022, hoofdstuk 3
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id)
        / nullif(sum(count(distinct client_id)) over (), 0) as waarde,
    count(distinct client_id) as aantal_clienten,
    count(distinct client_id) as teller,
    sum(count(distinct client_id)) over () as noemer
from fct_client_maand
where is_bijstand and is_aanvrager
group by all
