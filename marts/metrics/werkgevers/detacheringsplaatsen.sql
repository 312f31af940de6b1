-- name:       Geworven detacheringsplaatsen
-- question:   Hoeveel plekken voor detachering zijn geworven?
-- definition: plaatsingen van de soort detachering die in de periode begonnen
-- unit:       AANTAL
-- better:     HOGER
-- mart:       fct_plaatsing
-- date:       periode_id
-- moment:     STROOM
-- dimensions: sector_code
-- source:     BP 2021-2025, bijlage II, project O
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(*) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_plaatsing
where plaatsing_soort_code = 'DETACHERING'
group by all
