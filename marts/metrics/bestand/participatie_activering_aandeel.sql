-- name:       Participatiespoor in activering
-- question:   Welk deel van het participatiespoor is in activering?
-- definition: personen met bijstand in het spoor participatie voor wie op de laatste dag van de
--             periode een participatietraject of een instrument van de soort participatie loopt,
--             gedeeld door alle personen met bijstand in dat spoor op die dag
-- note:       de tegenprestatie telt in het document mee maar wordt door geen bron geleverd
-- unit:       AANDEEL
-- better:     HOGER
-- mart:       fct_client_maand
-- date:       periode_id
-- moment:     STAND
-- dimensions: kwadrant_code, leeftijdsklasse_code, geslacht_code, gemeente_code
-- source:     BMWE 2016, paragraaf 3.4
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) filter (where heeft_activering)
        / nullif(count(distinct client_id), 0) as waarde,
    count(distinct client_id) as aantal_clienten,
    count(distinct client_id) filter (where heeft_activering) as teller,
    count(distinct client_id) as noemer
from fct_client_maand
where is_bijstand and spoor_bmwe_code = 'PART'
group by all
