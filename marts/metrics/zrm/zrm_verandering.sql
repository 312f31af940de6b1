-- name:       Verandering tussen twee screeningen
-- question:   Gaat het beter of slechter met mensen?
-- definition: scores van screeningen in de periode met een vorige score op hetzelfde domein van 90
--             tot en met 365 dagen eerder, naar richting; een persoon telt per domein en screening
-- unit:       AANTAL
-- better:     GEEN
-- mart:       fct_zrm_score
-- date:       periode_id
-- moment:     STROOM
-- dimensions: zrm_domein_code, verandering_code, kwadrant_code
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
