-- name:       Klachten zonder besluit beschut werk
-- question:   Hoeveel klachten wachten op een besluit (beschut werk)?
-- definition: klachten (beschut werk) die voor of in de periode zijn ingediend en waarover op de
--             laatste dag nog geen besluit was
-- unit:       AANTAL
-- better:     LAGER
-- mart:       fct_klacht
-- date:       periode_id
-- moment:     TOT_EN_MET
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    count(*) as waarde,
    count(*) as aantal_clienten
from fct_klacht
where dienstverband_soort_code = 'BESCHUT'
and (
    besluit_periode_id is null
    or besluit_periode_id > (select max(periode_id) from dim_periode)
)
