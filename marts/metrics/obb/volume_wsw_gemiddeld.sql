-- name:       Wsw-medewerkers, gemiddeld
-- question:   Hoeveel mensen werkten gemiddeld in de Wsw?
-- definition: gemiddelde over de maanden van de periode van de personen met een Wsw-dienstverband
--             op de laatste dag van de maand
-- unit:       PERSONEN
-- better:     GEEN
-- indicator:  OBB 1.5
-- mart:       fct_dienstverband_maand
-- date:       periode_id
-- moment:     GEMIDDELDE_STAND
-- dimensions: werkplektype_code, werkgever_soort_code
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

with

stand as (
    select
        /* dimensions */
        periode_id,
        client_id
    from fct_dienstverband_maand
    where dienstverband_soort_code = 'WSW' and is_stand
    group by all
)

select
    /* dimensions */
    count(*) / (select count(*) from dim_periode) as waarde,
    count(distinct client_id) as aantal_clienten
from stand
group by all
