-- name:       Prijs per uitkering
-- question:   Wat kost een uitkering gemiddeld?
-- definition: betaalde bijstand in de periode gedeeld door het gemiddelde aantal uitkeringen op de
--             laatste dag van de maanden van de periode; over een jaar is dit de prijs per
--             uitkering per jaar
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
    sum(betaald_eur)
        / nullif(count(*) filter (where is_stand) / (select count(*) from dim_periode), 0)
        as waarde,
    count(distinct uitkering_id) as aantal_clienten
from fct_uitkering_maand
group by all
