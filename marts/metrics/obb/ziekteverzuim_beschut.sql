-- name:       Ziekteverzuim beschut werk
-- question:   Hoeveel van de werktijd gaat verloren door ziekte (beschut werk)?
-- definition: ziektedagen in de periode van personen met een geldige indicatie beschut werk en een
--             dienstverband, gewogen met verzuimpercentage en deeltijdfactor, gedeeld door de dagen
--             in dienst maal de deeltijdfactor
-- note:       de documenten laten twee lezingen toe; dit is de standaard, zoals het landelijke
--             cijfer is gebouwd; de andere is ziekteverzuim_beschut_personen
-- unit:       AANDEEL
-- better:     LAGER
-- indicator:  OBB 2.5
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
where heeft_beschut_indicatie
group by all
