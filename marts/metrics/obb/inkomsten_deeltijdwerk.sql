-- name:       Gemiddelde inkomsten uit deeltijdwerk
-- question:   Hoeveel verdienen mensen met deeltijdwerk naast hun uitkering?
-- definition: inkomsten uit deeltijdarbeid die in de periode met de bijstand zijn verrekend,
--             gedeeld door de personen met zulke inkomsten in de periode
-- note:       per persoon over de hele periode; een jaar is dus niet te vergelijken met een maand
-- unit:       EUR
-- better:     HOGER
-- indicator:  OBB 3.5
-- mart:       fct_inkomsten
-- date:       periode_id
-- moment:     STROOM
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    sum(bedrag_eur) / nullif(count(distinct client_id), 0) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_inkomsten
where is_deeltijdwerk and bedrag_eur > 0
