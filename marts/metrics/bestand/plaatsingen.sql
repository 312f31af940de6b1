-- name:       Plaatsingen
-- question:   Waar vonden mensen werk?
-- definition: plaatsingen die in de periode begonnen
-- unit:       AANTAL
-- better:     HOGER
-- mart:       fct_plaatsing
-- date:       periode_id
-- moment:     STROOM
-- dimensions: sector_code, plaatsing_soort_code, is_statushouder
-- source:     BP 2021-2025, bijlage II, project G
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(*) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_plaatsing
where true
group by all
