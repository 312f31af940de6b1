-- name:       Loonwaarde vooruit
-- question:   Bij welk deel van de vaststellingen is de loonwaarde gestegen?
-- definition: loonwaarden die in de periode zijn vastgesteld en hoger zijn dan de vorige van
--             dezelfde persoon, gedeeld door alle die een vorige hebben
-- unit:       AANDEEL
-- better:     HOGER
-- mart:       fct_loonwaarde
-- date:       periode_id
-- moment:     STROOM
-- dimensions: dienstverband_soort_code
-- source:     BP 2021-2025, bijlage II
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(*) filter (where verandering_code = 'BETER') / nullif(count(*), 0) as waarde,
    count(distinct client_id) as aantal_clienten,
    count(*) filter (where verandering_code = 'BETER') as teller,
    count(*) as noemer
from fct_loonwaarde
where verandering_code is not null
group by all
