-- name:       Granieten bestand, aandeel
-- question:   Welk deel van de mensen heeft vijf jaar of langer bijstand?
-- definition: personen met bijstand op de laatste dag van de periode van wie de lopende
--             bijstandsperiode 60 maanden of langer duurt, gedeeld door alle personen met bijstand
--             op die dag
-- unit:       AANDEEL
-- better:     LAGER
-- mart:       fct_client_maand
-- date:       periode_id
-- moment:     STAND
-- dimensions: kwadrant_code, categorie_code, spoor_lv_code, spoor_bmwe_code, leefvorm_code,
--             leeftijdsklasse_code, geslacht_code, opleidingsniveau_code, gemeente_code,
--             is_statushouder
-- cube:       kwadrant_code, leeftijdsklasse_code, geslacht_code
-- source:     LV 2019-2022, hoofdstuk 3
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) filter (where duur_bijstand_maanden >= 60)
        / nullif(count(distinct client_id), 0) as waarde,
    count(distinct client_id) as aantal_clienten,
    count(distinct client_id) filter (where duur_bijstand_maanden >= 60) as teller,
    count(distinct client_id) as noemer
from fct_client_maand
where is_bijstand
group by all
