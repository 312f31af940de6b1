-- name:       Met uitkering naar deeltijdwerk
-- question:   Hoeveel mensen met een uitkering begonnen met deeltijdwerk?
-- definition: personen die in de periode aan het werk zijn geplaatst en een maand na de begindatum
--             nog bijstand hadden
-- unit:       PERSONEN
-- better:     HOGER
-- indicator:  OBB 3.4
-- mart:       fct_plaatsing
-- date:       periode_id
-- moment:     STROOM
-- dimensions: sector_code, plaatsing_soort_code, is_statushouder
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_plaatsing
where heeft_bijstand
group by all
