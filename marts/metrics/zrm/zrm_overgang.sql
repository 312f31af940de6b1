-- name:       Van score naar score
-- question:   Van welke naar welke score gingen mensen?
-- definition: paren van een score in de periode en de vorige score op hetzelfde domein, 90 tot en
--             met 365 dagen eerder
-- unit:       AANTAL
-- better:     GEEN
-- mart:       fct_zrm_score
-- date:       periode_id
-- moment:     STROOM
-- dimensions: vorige_score, score, zrm_domein_code, kwadrant_code
-- source:     BP 2021-2025, bijlage II, project A
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(*) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_zrm_score
where dagen_sinds_vorige between 90 and 365 and verandering_code is not null
group by all
