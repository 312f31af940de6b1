-- name:       Werkzaam met indicatie beschut
-- question:   Hoeveel inwoners met een indicatie beschut werken?
-- definition: personen die op de laatste dag van de periode in een gemeente wonen die opdracht
--             geeft, een geldige indicatie beschut werk hebben en een dienstverband
-- unit:       PERSONEN
-- better:     HOGER
-- indicator:  OBB 2.1
-- mart:       fct_dienstverband_maand
-- date:       periode_id
-- moment:     STAND
-- dimensions: werkplektype_code, werkgever_soort_code
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_dienstverband_maand
where is_stand and heeft_beschut_indicatie and woont_in_gemeente
group by all
