-- name:       Twee jaar of langer in begeleiding
-- question:   Bij hoeveel mensen is de grens van twee jaar begeleiding bereikt?
-- definition: personen voor wie op de laatste dag van de periode een traject naar werk of
--             ontwikkeling loopt dat twee jaar of langer geleden begon
-- note:       kenmerken zijn die bij de start; wie op de laatste dag precies twee jaar begeleid is
--             telt mee
-- unit:       PERSONEN
-- better:     LAGER
-- mart:       fct_traject
-- date:       periode_id
-- moment:     TOT_EN_MET
-- dimensions: trajectsoort_code, kwadrant_code, categorie_code, spoor_lv_code, spoor_bmwe_code
-- source:     LV 2019-2022, hoofdstuk 4
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_traject
where trajectsoort_code in ('WERK', 'ONTWIKKEL')
    and begindatum + interval 24 month <= (select max(einddatum) from dim_periode)
    and coalesce(einddatum > (select max(einddatum) from dim_periode), true)
group by all
