-- name:       Inkomsten uit werk
-- question:   Wat brengt het werk op?
-- definition: omzet van de werksoorten van het werkbedrijf in de periode
-- unit:       EUR
-- better:     HOGER
-- mart:       fct_werksoort
-- date:       periode_id
-- moment:     STROOM
-- dimensions: werkplektype_code
-- source:     BMWE 2016, paragraaf 4.4
-- owner:      informatiemanager
-- checked:    team informatie, 2026-11-22, next 2027-11-22

select
    /* dimensions */
    coalesce(sum(omzet_eur), 0) as waarde,
    null::bigint as aantal_clienten
from fct_werksoort
group by all
