-- name:       Operationeel resultaat per fte
-- question:   Wat blijft er over van een werkplek?
-- definition: netto toegevoegde waarde min loonkosten, begeleiding en overige kosten in de
--             periode, gedeeld door het gemiddelde aantal fte (Wsw en beschut in dienst van het
--             werkbedrijf) op de laatste dag van de maanden van de periode; over een jaar is dit
--             per fte per jaar
-- unit:       EUR
-- better:     HOGER
-- mart:       fct_werksoort
-- date:       periode_id
-- moment:     STROOM
-- dimensions: werkplektype_code
-- source:     BP 2021-2025, bijlage II
-- owner:      informatiemanager
-- checked:    team informatie, 2026-11-22, next 2027-11-22

select
    /* dimensions */
    sum(ntw_eur - kosten_eur) / nullif(sum(fte) / (select count(*) from dim_periode), 0) as waarde,
    round(sum(aantal_personen) / nullif((select count(*) from dim_periode), 0))::bigint
        as aantal_clienten
from fct_werksoort
group by all
