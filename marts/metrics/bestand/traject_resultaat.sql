-- name:       Resultaat van trajecten
-- question:   Hoe eindigden de trajecten?
-- definition: trajecten die in de periode eindigden, naar resultaat; een persoon kan er meer hebben
--             (zie traject_resultaat_personen)
-- note:       het resultaat telt in het jaar waarin het traject eindigt, ook als het eerder begon
-- unit:       TRAJECTEN
-- better:     GEEN
-- mart:       fct_traject
-- date:       einde_periode_id
-- moment:     STROOM
-- dimensions: resultaat_code, resultaat_groep, trajectsoort_code, populatie_code, kwadrant_code
-- source:     MEMO 2018-2019, hoofdstuk 3
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(*) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_traject
where is_afgesloten
group by all
