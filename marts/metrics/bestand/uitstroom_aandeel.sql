-- name:       Uitstroom als deel van het bestand
-- question:   Hoe groot is de uitstroom tegenover het bestand?
-- definition: uitstroom in de periode gedeeld door de personen met bijstand aan het eind van de
--             maand voor de periode
-- unit:       AANDEEL
-- better:     HOGER
-- mart:       fct_stroom, fct_client_maand
-- date:       periode_id
-- moment:     TOT_EN_MET
-- dimensions: leeftijdsklasse_code, geslacht_code, leefvorm_code, kwadrant_code, categorie_code,
--             spoor_lv_code, spoor_bmwe_code
-- source:     BMWE 2016, paragraaf 3.4
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

with

beweging as (
    select
        /* dimensions */
        client_id,
        false as is_begin
    from fct_stroom
    where stroom_soort_code = 'UIT'
        and periode_id in (select periode_id from dim_periode)
    union all
    select
        /* dimensions */
        client_id,
        true as is_begin
    from fct_client_maand
    where is_bijstand
        and periode_id = (
            select min(periode_id) - if(min(periode_id) % 100 = 1, 89, 1)
            from dim_periode
        )
)

select
    /* dimensions */
    count(*) filter (where not is_begin)
        / nullif(count(*) filter (where is_begin), 0) as waarde,
    count(*) filter (where is_begin) as aantal_clienten,
    count(*) filter (where not is_begin) as teller,
    count(*) filter (where is_begin) as noemer
from beweging
group by all
