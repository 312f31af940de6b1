-- name:       Medewerkers die ziek zijn geweest, beschut werk
-- question:   Welk deel van de medewerkers (beschut werk) is ziek geweest?
-- definition: personen met een geldige indicatie beschut werk en een dienstverband die in de
--             periode een dag of meer ziek waren, gedeeld door alle personen die in de periode zo'n
--             dienstverband hadden
-- note:       tweede lezing van OBB 2.5; de standaard is ziekteverzuim_beschut
-- unit:       AANDEEL
-- better:     LAGER
-- mart:       fct_dienstverband_maand
-- date:       periode_id
-- moment:     STROOM
-- dimensions: werkplektype_code, werkgever_soort_code
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) filter (where is_ziek_geweest)
        / nullif(count(distinct client_id), 0) as waarde,
    count(distinct client_id) as aantal_clienten,
    count(distinct client_id) filter (where is_ziek_geweest) as teller,
    count(distinct client_id) as noemer
from fct_dienstverband_maand
where heeft_beschut_indicatie
group by all
