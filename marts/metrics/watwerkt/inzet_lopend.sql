-- name:       Lopende instrumenten
-- question:   Voor hoeveel mensen loopt een instrument?
-- definition: personen voor wie op de laatste dag van de periode een instrument loopt
-- unit:       PERSONEN
-- better:     GEEN
-- mart:       fct_inzet
-- date:       periode_id
-- moment:     STAND
-- dimensions: voorziening_code, uitvoerder_code, kwadrant_code
-- source:     BP 2021-2025, bijlage II, project C
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_inzet
where is_stand
group by all
