-- name:       Doorstroomtabel beschut werk
-- question:   Waar werken de medewerkers (beschut werk)?
-- definition: personen met een geldige indicatie beschut werk en een dienstverband op de laatste
--             dag van de periode, per soort werkplek, gedeeld door al die personen; volgorde van
--             minst naar meest zelfstandig: beschut intern, op locatie (WOL), groen, extern
--             gedetacheerd, in dienst bij reguliere werkgever, overig; zonder uitsplitsing naar
--             werkplek is het aandeel 1
-- unit:       AANDEEL
-- better:     GEEN
-- indicator:  OBB 2.4
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
where heeft_beschut_indicatie and dienstverband_soort_code <> 'WSW' and is_hoofdbaan
group by all
