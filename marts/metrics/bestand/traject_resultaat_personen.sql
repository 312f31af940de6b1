-- name:       Resultaat van trajecten, personen
-- question:   Hoeveel mensen sloten een traject af?
-- definition: personen van wie in de periode een traject eindigde; wie meer resultaten had telt bij
--             elk resultaat en in het totaal een keer
-- unit:       PERSONEN
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
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_traject
where is_afgesloten
group by all
