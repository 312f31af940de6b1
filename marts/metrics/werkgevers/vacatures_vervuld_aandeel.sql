-- name:       Vervulde vacatures
-- question:   Welk deel van de opgehaalde vacatures is vervuld?
-- definition: vacatures die in de periode zijn gemeld en intussen vervuld zijn, gedeeld door alle
--             vacatures die in de periode zijn gemeld
-- note:       wat nog open staat en wat verviel telt beide als niet vervuld: de bron onderscheidt
--             ze niet
-- unit:       AANDEEL
-- better:     HOGER
-- mart:       fct_vacature
-- date:       periode_id
-- moment:     STROOM
-- dimensions: sector_code, is_kansberoep
-- source:     BP 2021-2025, bijlage II, project O
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(*) filter (where is_vervuld) / nullif(count(*), 0) as waarde,
    null::bigint as aantal_clienten,
    count(*) filter (where is_vervuld) as teller,
    count(*) as noemer
from fct_vacature
group by all
