-- name:       Begonnen in beschut werk
-- question:   Hoeveel mensen begonnen in beschut werk?
-- definition: personen die in de periode een dienstverband beschut werk begonnen
-- unit:       PERSONEN
-- better:     HOGER
-- mart:       fct_dienstverband_maand
-- date:       periode_id
-- moment:     STROOM
-- dimensions: werkgever_soort_code, werkplektype_code
-- source:     MEMO 2018-2019, hoofdstuk 4
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_dienstverband_maand
where dienstverband_soort_code = 'BESCHUT' and is_start
group by all
