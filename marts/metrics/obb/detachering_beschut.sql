-- name:       Extern gedetacheerd beschut
-- question:   Welk deel van de beschut werkenden is extern gedetacheerd?
-- definition: personen met een geldige indicatie beschut werk in dienst van het werkbedrijf die op
--             de laatste dag van de periode extern gedetacheerd zijn, gedeeld door al die personen
-- note:       personen, geen fte; 1.4 (detachering_wsw_fte) telt fte
-- unit:       AANDEEL
-- better:     HOGER
-- indicator:  OBB 2.6
-- mart:       fct_dienstverband_maand
-- date:       periode_id
-- moment:     STAND
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    count(distinct client_id) filter (where werkplektype_code = 'DETA')
        / nullif(count(distinct client_id), 0) as waarde,
    count(distinct client_id) as aantal_clienten,
    count(distinct client_id) filter (where werkplektype_code = 'DETA') as teller,
    count(distinct client_id) as noemer
from fct_dienstverband_maand
where is_stand and heeft_beschut_indicatie
and werkgever_soort_code = 'WERKBEDRIJF'
group by all
