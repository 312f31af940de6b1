-- name:       Instroom als deel van de eindstand
-- question:   Hoe groot is de instroom tegenover het bestand aan het eind?
-- definition: instroom in de periode gedeeld door de personen met bijstand op de laatste dag van de
--             periode
-- note:       tweede lezing: de tabellen van BMWE delen door het bestand op 31 december; de
--             standaard is instroom_aandeel
-- unit:       AANDEEL
-- better:     LAGER
-- mart:       fct_stroom, fct_client_maand
-- date:       periode_id
-- moment:     TOT_EN_MET
-- dimensions: leeftijdsklasse_code, geslacht_code, leefvorm_code, kwadrant_code, categorie_code,
--             spoor_lv_code, spoor_bmwe_code
-- source:     BMWE 2016, hoofdstuk 3
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

with

beweging as (
    select
        /* dimensions */
        client_id,
        false as is_eind
    from fct_stroom
    where stroom_soort_code = 'IN'
        and periode_id in (select periode_id from dim_periode)
    union all
    select
        /* dimensions */
        client_id,
        true as is_eind
    from fct_client_maand
    where is_bijstand
        and periode_id = (select max(periode_id) from dim_periode)
)

select
    /* dimensions */
    count(*) filter (where not is_eind)
        / nullif(count(*) filter (where is_eind), 0) as waarde,
    count(*) filter (where is_eind) as aantal_clienten,
    count(*) filter (where not is_eind) as teller,
    count(*) filter (where is_eind) as noemer
from beweging
group by all
