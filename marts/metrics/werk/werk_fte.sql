-- name:       Fte in dienst
-- question:   Hoeveel fte werkt er per soort werk?
-- definition: fte van dienstverbanden die op de laatste dag van de periode lopen; een fte is 37 uur
-- unit:       FTE
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
    sum(fte) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_dienstverband_maand
where is_stand
group by all
