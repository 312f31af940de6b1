-- name:       Verandering van de loonwaarde
-- question:   Gaat de loonwaarde van mensen vooruit?
-- definition: loonwaarden die in de periode zijn vastgesteld van wie al een loonwaarde had, naar
--             richting tegenover de vorige
-- unit:       AANTAL
-- better:     GEEN
-- mart:       fct_loonwaarde
-- date:       periode_id
-- moment:     STROOM
-- dimensions: verandering_code, dienstverband_soort_code
-- source:     BP 2021-2025, bijlage II
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(*) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_loonwaarde
where verandering_code is not null
group by all
