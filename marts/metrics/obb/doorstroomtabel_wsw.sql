-- name:       Doorstroomtabel Wsw
-- question:   Waar werken de medewerkers (Wsw)?
-- definition: personen met een Wsw-dienstverband op de laatste dag van de periode, per soort
--             werkplek, gedeeld door al die personen; volgorde van minst naar meest zelfstandig:
--             beschut intern, op locatie (WOL), groen, extern gedetacheerd, begeleid werken,
--             overig; zonder uitsplitsing naar werkplek is het aandeel 1
-- unit:       AANDEEL
-- better:     GEEN
-- indicator:  OBB 1.2
-- mart:       fct_dienstverband_maand
-- date:       periode_id
-- moment:     STAND
-- breakdown:  werkplektype_code
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id)
        / nullif(sum(count(distinct client_id)) over (), 0) as waarde,
    count(distinct client_id) as aantal_clienten,
    count(distinct client_id) as teller,
    sum(count(distinct client_id)) over () as noemer
from fct_dienstverband_maand
where dienstverband_soort_code = 'WSW' and is_hoofdbaan
group by all
