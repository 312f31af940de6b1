-- name:       Doorstroom tussen segmenten
-- question:   Hoeveel mensen gingen van het ene naar het andere segment?
-- definition: keren dat een persoon aan het eind van een maand van de periode in een ander segment
--             zat dan een maand eerder, binnen een indeling; zonder keuze van een indeling telt wie
--             in meer indelingen tegelijk verandert een keer per maand
-- unit:       PERSONEN
-- better:     GEEN
-- mart:       fct_stroom
-- date:       periode_id
-- moment:     STROOM
-- dimensions: schema_code, van_segment_code, naar_segment_code, leeftijdsklasse_code, geslacht_code
-- source:     LV 2019-2022, hoofdstuk 3
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct (client_id, periode_id)) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_stroom
where stroom_soort_code = 'DOOR'
group by all
