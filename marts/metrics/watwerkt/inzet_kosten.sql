-- name:       Kosten van instrumenten
-- question:   Wat kostten de instrumenten?
-- definition: prijs van de begonnen maanden van instrumenten die in de periode liepen
-- unit:       EUR
-- better:     GEEN
-- mart:       fct_inzet
-- date:       periode_id
-- moment:     STROOM
-- dimensions: voorziening_code, uitvoerder_code, kwadrant_code, spoor_lv_code, spoor_bmwe_code,
--             inzet_groep_code
-- source:     BP 2021-2025, bijlage II, project C
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    coalesce(sum(kosten_eur), 0) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_inzet
group by all
