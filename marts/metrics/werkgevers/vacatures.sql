-- name:       Opgehaalde vacatures
-- question:   Hoeveel vacatures zijn opgehaald?
-- definition: vacatures die in de periode zijn gemeld
-- unit:       AANTAL
-- better:     HOGER
-- mart:       fct_vacature
-- date:       periode_id
-- moment:     STROOM
-- dimensions: sector_code, is_vervuld, is_kansberoep
-- source:     BP 2021-2025, bijlage II, project O
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(*) as waarde,
    null::bigint as aantal_clienten
from fct_vacature
where true
group by all
