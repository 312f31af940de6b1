-- name:       Ziekteverzuim Wsw
-- question:   Hoeveel van de werktijd gaat verloren door ziekte (Wsw)?
-- definition: ziektedagen in de periode van personen met een Wsw-dienstverband, gewogen met
--             verzuimpercentage en deeltijdfactor, gedeeld door de dagen in dienst maal de
--             deeltijdfactor
-- note:       de documenten laten twee lezingen toe; dit is de standaard, zoals het landelijke
--             cijfer is gebouwd; de andere is ziekteverzuim_wsw_personen
-- unit:       AANDEEL
-- better:     LAGER
-- indicator:  OBB 1.3
-- mart:       fct_dienstverband_maand
-- date:       periode_id
-- moment:     STROOM
-- dimensions: werkplektype_code, werkgever_soort_code
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    sum(verzuim_dagen) / nullif(sum(beschikbare_dagen), 0) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_dienstverband_maand
where dienstverband_soort_code = 'WSW'
group by all
