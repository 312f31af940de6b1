-- name:       Ingediende klachten beschut werk
-- question:   Hoeveel klachten zijn ingediend (beschut werk)?
-- definition: klachten (beschut werk) die in de periode zijn ingediend
-- unit:       AANTAL
-- better:     LAGER
-- indicator:  OBB 2.10
-- mart:       fct_klacht
-- date:       periode_id
-- moment:     STROOM
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    count(*) as waarde,
    count(*) as aantal_clienten
from fct_klacht
where dienstverband_soort_code = 'BESCHUT'
