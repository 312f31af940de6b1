-- name:       Statushouders: met bijstand naar deeltijdwerk
-- question:   Hoeveel statushouders begonnen met deeltijdwerk naast de uitkering?
-- definition: statushouders die in de periode aan het werk zijn geplaatst en een maand na de
--             begindatum nog bijstand hadden
-- unit:       PERSONEN
-- better:     HOGER
-- indicator:  OBB 3.9.3
-- mart:       fct_plaatsing
-- date:       periode_id
-- moment:     STROOM
-- dimensions: sector_code, plaatsing_soort_code
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_plaatsing
where is_statushouder and heeft_bijstand
group by all
