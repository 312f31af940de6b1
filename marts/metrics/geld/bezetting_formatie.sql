-- name:       Bezetting van de formatie
-- question:   Zijn de plaatsen bezet?
-- definition: fte in dienst van het werkbedrijf op de laatste dag van de maanden van de periode,
--             gedeeld door de vastgestelde formatie; alleen werksoorten en jaren met een formatie
-- unit:       AANDEEL
-- better:     GEEN
-- mart:       fct_werksoort
-- date:       periode_id
-- moment:     GEMIDDELDE_STAND
-- dimensions: werkplektype_code
-- source:     BP 2021-2025, bijlage II
-- owner:      informatiemanager
-- checked:    team informatie, 2026-11-22, next 2027-11-22

select
    /* dimensions */
    sum(fte) / nullif(sum(formatie_fte), 0) as waarde,
    round(sum(aantal_personen) / nullif((select count(*) from dim_periode), 0))::bigint
        as aantal_clienten
from fct_werksoort
where formatie_fte is not null
group by all
