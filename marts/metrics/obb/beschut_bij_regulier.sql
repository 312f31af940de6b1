-- name:       Beschut in dienst bij een reguliere werkgever
-- question:   Hoeveel beschut werkenden zijn in dienst van een reguliere werkgever?
-- definition: personen met een geldige indicatie beschut werk en een dienstverband bij een
--             reguliere werkgever op de laatste dag van de periode
-- unit:       PERSONEN
-- better:     HOGER
-- indicator:  OBB 2.9
-- mart:       fct_dienstverband_maand
-- date:       periode_id
-- moment:     STAND
-- dimensions: werkplektype_code
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_dienstverband_maand
where is_stand and heeft_beschut_indicatie and werkgever_soort_code = 'REGULIER'
group by all
