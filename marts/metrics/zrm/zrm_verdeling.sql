-- name:       Scores per domein
-- question:   Hoe staan mensen ervoor op elk domein?
-- definition: personen met bijstand, een Wsw-dienstverband of een indicatie beschut op de laatste
--             dag van de periode, naar hun nieuwste score op het domein tot en met die dag; alleen
--             zinvol per domein
-- unit:       PERSONEN
-- better:     GEEN
-- mart:       fct_client_maand, fct_zrm_score
-- date:       periode_id
-- moment:     TOT_EN_MET
-- dimensions: fct_zrm_score.zrm_domein_code, fct_zrm_score.score,
--             fct_client_maand.kwadrant_code,
--             fct_client_maand.leeftijdsklasse_code, fct_client_maand.geslacht_code,
--             fct_client_maand.is_bijstand, fct_client_maand.is_wsw, fct_client_maand.is_beschut
-- source:     BP 2021-2025, bijlage II, project A
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

with

stand as (
    select
        client_id,
        kwadrant_code,
        leeftijdsklasse_code,
        geslacht_code,
        is_bijstand,
        is_wsw,
        is_beschut
    from fct_client_maand
    where periode_id = (select max(periode_id) from dim_periode)
        and (is_bijstand or is_wsw or is_beschut)
),

nieuwste as (
    select client_id, zrm_domein_code, score
    from fct_zrm_score
    where coalesce(vervangen_periode_id > (select max(periode_id) from dim_periode), true)
)

select
    /* dimensions */
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from stand
inner join nieuwste using (client_id)
group by all
