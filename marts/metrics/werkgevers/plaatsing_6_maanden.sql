-- name:       Plaatsingen van 6 maanden of langer
-- question:   Hoeveel plaatsingen duren 6 maanden of langer?
-- definition: plaatsingen die in de periode begonnen en 6 maanden of langer duurden, gedeeld door
--             alle die 6 maanden of langer geleden begonnen
-- note:       wie korter dan 6 maanden geleden begon is nog niet meetbaar, ook als het werk al
--             stopte: anders tellen van een recente periode alleen de vroege stoppers; zie
--             plaatsing_6_nog_niet_meetbaar
-- unit:       AANDEEL
-- better:     HOGER
-- mart:       fct_plaatsing
-- date:       periode_id
-- moment:     STROOM
-- dimensions: sector_code, plaatsing_soort_code, is_statushouder
-- source:     BP 2021-2025, bijlage II, project G
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

with

plaatsing as (
    select
        /* dimensions */
        client_id,
        duurt_6_maanden_code = 'JA' as duurt,
        duurt_6_maanden_code in ('JA', 'NEE') as is_meetbaar
    from fct_plaatsing
)

select
    /* dimensions */
    count(*) filter (where duurt) / nullif(count(*) filter (where is_meetbaar), 0) as waarde,
    count(distinct client_id) filter (where is_meetbaar) as aantal_clienten,
    count(*) filter (where duurt) as teller,
    count(*) filter (where is_meetbaar) as noemer,
    count(*) filter (where not is_meetbaar) as nog_niet_meetbaar
from plaatsing
group by all
