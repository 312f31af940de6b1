-- name:       Uit de uitkering naar werk
-- question:   Hoeveel mensen gingen uit de uitkering naar werk?
-- definition: personen van wie de bijstand in de periode eindigde door werk in loondienst of als
--             zelfstandige, geteld vanaf de eerste dag zonder uitkering; een persoon telt per
--             periode een keer
-- unit:       PERSONEN
-- better:     HOGER
-- indicator:  OBB 3.2
-- mart:       fct_stroom
-- date:       periode_id
-- moment:     STROOM
-- dimensions: leeftijdsklasse_code, geslacht_code, leefvorm_code, kwadrant_code, categorie_code,
--             spoor_lv_code, spoor_bmwe_code, is_statushouder, is_met_lks,
--             reden_einde_code
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_stroom
where stroom_soort_code = 'UIT' and is_naar_werk
group by all
