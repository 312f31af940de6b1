-- name:       Gemiddelde loonwaarde
-- question:   Wat is de gemiddelde loonwaarde van medewerkers?
-- definition: som van de laatst vastgestelde loonwaarden van personen met een dienstverband dat op
--             de laatste dag van de periode loopt, gedeeld door die personen; wie geen loonwaarde
--             heeft telt niet mee
-- unit:       AANDEEL
-- better:     HOGER
-- mart:       fct_dienstverband_maand
-- date:       periode_id
-- moment:     STAND
-- dimensions: werkplektype_code, dienstverband_soort_code, werkgever_soort_code
-- source:     BP 2021-2025, bijlage II
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    sum(loonwaarde_procent) / 100.0 / nullif(count(*), 0) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_dienstverband_maand
where is_hoofdbaan and loonwaarde_procent is not null
group by all
