-- name:       Screeningen in twaalf maanden
-- question:   Hoeveel screeningen zijn gedaan?
-- definition: screeningen door een professional in de twaalf maanden tot en met de periode
-- unit:       AANTAL
-- better:     HOGER
-- mart:       fct_zrm_meting
-- date:       periode_id
-- moment:     VOORTSCHRIJDEND
-- dimensions: moment_code, kwadrant_code
-- source:     BP 2021-2025, bijlage II, project A
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(*) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_zrm_meting
where true
group by all
