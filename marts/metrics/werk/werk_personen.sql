-- name:       Medewerkers
-- question:   Hoeveel mensen werken er per soort werk?
-- definition: personen met een dienstverband dat op de laatste dag van de periode loopt
-- unit:       PERSONEN
-- better:     GEEN
-- mart:       fct_dienstverband_maand
-- date:       periode_id
-- moment:     STAND
-- dimensions: werkplektype_code, dienstverband_soort_code, werkgever_soort_code
-- source:     BP 2021-2025, bijlage II
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_dienstverband_maand
where is_stand
group by all
