-- name:       Overige nuggers: in traject
-- question:   Hoeveel mensen zonder uitkering en zonder indicatie begonnen een traject?
-- definition: personen zonder uitkering en zonder indicatie doelgroepregister of vso/pro die in de
--             periode een traject begonnen
-- unit:       PERSONEN
-- better:     HOGER
-- indicator:  OBB 3.8.1
-- mart:       fct_traject
-- date:       periode_id
-- moment:     STROOM
-- dimensions: trajectsoort_code
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_traject
where is_nugger and not is_nugger_met_indicatie
group by all
