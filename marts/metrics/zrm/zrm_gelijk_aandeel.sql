-- name:       Aandeel gelijk
-- question:   Welk deel van de mensen blijft gelijk tussen twee screeningen?
-- definition: scores van screeningen in de periode die gelijk zijn aan de vorige op hetzelfde
--             domein, gedeeld door alle scores met een vorige van 90 tot en met 365 dagen eerder
-- note:       de noemer is het aantal gemeten paren
-- unit:       AANDEEL
-- better:     GEEN
-- mart:       fct_zrm_score
-- date:       periode_id
-- moment:     STROOM
-- dimensions: zrm_domein_code, kwadrant_code
-- source:     BP 2021-2025, bijlage II, project A
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(*) filter (where verandering_code = 'GELIJK') / nullif(count(*), 0) as waarde,
    count(distinct client_id) as aantal_clienten,
    count(*) filter (where verandering_code = 'GELIJK') as teller,
    count(*) as noemer
from fct_zrm_score
where dagen_sinds_vorige between 90 and 365 and verandering_code is not null
group by all
