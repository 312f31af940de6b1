-- name:       Wsw buiten de muren
-- question:   Welk deel van de Wsw werkt buiten de muren?
-- definition: personen met een Wsw-dienstverband die op de laatste dag van de periode extern
--             gedetacheerd zijn of begeleid werken, gedeeld door alle personen met een
--             Wsw-dienstverband op die dag
-- note:       personen, geen fte; OBB 1.4 telt fte en alleen detachering
-- unit:       AANDEEL
-- better:     HOGER
-- mart:       fct_dienstverband_maand
-- date:       periode_id
-- moment:     STAND
-- dimensions: werkgever_soort_code
-- source:     BMWE 2016, paragraaf 3.4
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) filter (where werkplektype_code in ('DETA', 'BW'))
        / nullif(count(distinct client_id), 0) as waarde,
    count(distinct client_id) as aantal_clienten,
    count(distinct client_id) filter (where werkplektype_code in ('DETA', 'BW')) as teller,
    count(distinct client_id) as noemer
from fct_dienstverband_maand
where dienstverband_soort_code = 'WSW' and is_hoofdbaan
group by all
