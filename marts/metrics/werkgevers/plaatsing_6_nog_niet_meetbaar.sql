-- name:       Plaatsingen korter dan 6 maanden geleden
-- question:   Van hoeveel plaatsingen is nog niet te zeggen of zij 6 maanden duren?
-- definition: plaatsingen die in de periode begonnen, korter dan 6 maanden voor de laatste dag van
--             de gegevens
-- unit:       AANTAL
-- better:     GEEN
-- mart:       fct_plaatsing
-- date:       periode_id
-- moment:     STROOM
-- dimensions: sector_code, plaatsing_soort_code
-- source:     BP 2021-2025, bijlage II, project G
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(*) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_plaatsing
where duurt_6_maanden_code = 'NOG_NIET_MEETBAAR'
group by all
