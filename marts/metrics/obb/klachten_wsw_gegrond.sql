-- name:       Gegronde klachten Wsw
-- question:   Hoeveel klachten zijn gegrond verklaard (Wsw)?
-- definition: klachten (Wsw) die in de periode zijn besloten met het oordeel gegrond
-- unit:       AANTAL
-- better:     LAGER
-- indicator:  OBB 1.7
-- mart:       fct_klacht
-- date:       besluit_periode_id
-- moment:     STROOM
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    count(*) as waarde,
    count(*) as aantal_clienten
from fct_klacht
where dienstverband_soort_code = 'WSW' and oordeel_code = 'GEGROND'
