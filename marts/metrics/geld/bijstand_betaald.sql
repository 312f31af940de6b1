-- name:       Betaalde bijstand
-- question:   Hoeveel bijstand is betaald?
-- definition: bedrag dat over de maanden van de periode aan bijstand is betaald
-- unit:       EUR
-- better:     LAGER
-- mart:       fct_uitkering_maand
-- date:       periode_id
-- moment:     STROOM
-- dimensions: regeling_code, leefvorm_code
-- source:     BMWE 2016, paragraaf 3.4
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    coalesce(sum(betaald_eur), 0) as waarde,
    count(distinct uitkering_id) as aantal_clienten
from fct_uitkering_maand
group by all
