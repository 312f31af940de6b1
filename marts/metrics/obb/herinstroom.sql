-- name:       Herinstroom na werk
-- question:   Welk deel van de instroom was kort ervoor naar werk gegaan?
-- definition: personen die in de twaalf maanden tot en met de periode de bijstand instroomden en
--             die in de twaalf maanden voor die instroom naar werk waren uitgestroomd, gedeeld door
--             alle personen die in die twaalf maanden instroomden
-- unit:       AANDEEL
-- better:     LAGER
-- indicator:  OBB 3.3
-- mart:       fct_stroom
-- date:       periode_id
-- moment:     VOORTSCHRIJDEND
-- dimensions: leeftijdsklasse_code, geslacht_code, leefvorm_code, kwadrant_code, categorie_code,
--             spoor_lv_code, spoor_bmwe_code, is_statushouder
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) filter (where is_herinstroom_na_werk)
        / nullif(count(distinct client_id), 0) as waarde,
    count(distinct client_id) as aantal_clienten,
    count(distinct client_id) filter (where is_herinstroom_na_werk) as teller,
    count(distinct client_id) as noemer
from fct_stroom
where stroom_soort_code = 'IN'
group by all
