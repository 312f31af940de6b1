-- name:       Instrumenten volledig afgerond
-- question:   Welk deel van de instrumenten wordt afgemaakt?
-- definition: keren dat een instrument in de periode eindigde en volledig was afgerond, gedeeld
--             door alle keren dat een instrument eindigde
-- unit:       AANDEEL
-- better:     HOGER
-- mart:       fct_inzet
-- date:       periode_id
-- moment:     STROOM
-- dimensions: voorziening_code, uitvoerder_code, kwadrant_code
-- source:     BP 2021-2025, bijlage II, project F
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(*) filter (where reden_einde_voorziening_code = '1') / nullif(count(*), 0) as waarde,
    count(distinct client_id) as aantal_clienten,
    count(*) filter (where reden_einde_voorziening_code = '1') as teller,
    count(*) as noemer
from fct_inzet
where is_einde
group by all
