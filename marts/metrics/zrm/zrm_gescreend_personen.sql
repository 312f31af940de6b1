-- name:       Gescreende personen in twaalf maanden
-- question:   Hoeveel mensen zijn gescreend tegenover het plan?
-- definition: personen die in de twaalf maanden tot en met de periode door een professional zijn
--             gescreend; wie meer dan een keer is gescreend telt een keer
-- note:       het plan is circa 3.000 mensen in twaalf maanden
-- unit:       PERSONEN
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
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_zrm_meting
where true
group by all
