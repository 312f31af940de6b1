-- name:       Beschut in dienst bij het werkbedrijf
-- question:   Hoeveel beschut werkenden zijn in dienst van het werkbedrijf?
-- definition: personen met een geldige indicatie beschut werk en een dienstverband bij het
--             werkbedrijf op de laatste dag van de periode
-- unit:       PERSONEN
-- better:     GEEN
-- indicator:  OBB 2.8
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
where is_stand and heeft_beschut_indicatie and werkgever_soort_code = 'WERKBEDRIJF'
group by all
