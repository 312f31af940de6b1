-- name:       Praktijkverklaringen
-- question:   Hoeveel praktijkverklaringen zijn uitgereikt?
-- definition: praktijkverklaringen die in de periode zijn uitgereikt; een persoon kan er meer
--             krijgen
-- unit:       AANTAL
-- better:     HOGER
-- mart:       fct_praktijkverklaring
-- date:       periode_id
-- moment:     STROOM
-- source:     OBB 2025, afspraken
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    count(*) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_praktijkverklaring
