-- name:       Nuggers met indicatie: naar werk
-- question:   Hoeveel mensen zonder uitkering maar met indicatie begonnen met werk?
-- definition: personen zonder uitkering met een indicatie doelgroepregister of vso/pro die in de
--             periode aan het werk zijn geplaatst, deeltijd en voltijd samen
-- unit:       PERSONEN
-- better:     HOGER
-- indicator:  OBB 3.7.2
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
where is_nugger_met_indicatie
group by all
