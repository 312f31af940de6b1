-- name:       Wsw-medewerkers, eindstand
-- question:   Hoeveel mensen werken in de Wsw?
-- definition: personen met een Wsw-dienstverband op de laatste dag van de periode
-- unit:       PERSONEN
-- better:     GEEN
-- indicator:  OBB 1.5
-- mart:       fct_dienstverband_maand
-- date:       periode_id
-- moment:     STAND
-- dimensions: werkplektype_code, werkgever_soort_code
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_dienstverband_maand
where dienstverband_soort_code = 'WSW' and is_stand
group by all
