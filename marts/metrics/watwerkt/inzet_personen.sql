-- name:       Personen met een instrument
-- question:   Hoeveel mensen kregen een instrument?
-- definition: personen voor wie in de periode een instrument een dag of meer liep
-- unit:       PERSONEN
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
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_inzet
where true
group by all
