-- name:       Werkt met loonkostensubsidie, met beschut
-- question:   Hoeveel mensen werken met loonkostensubsidie, beschut meegeteld?
-- definition: personen met een dienstverband dat op de laatste dag van de periode loopt en waarover
--             in die maand loonkostensubsidie is betaald, van welke soort ook
-- unit:       PERSONEN
-- better:     HOGER
-- mart:       fct_dienstverband_maand, fct_client_maand
-- date:       periode_id
-- moment:     STAND
-- dimensions: fct_client_maand.spoor_bmwe_code, fct_client_maand.kwadrant_code,
--             fct_dienstverband_maand.dienstverband_soort_code
-- source:     BMWE 2016, paragraaf 3.4
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_dienstverband_maand
inner join fct_client_maand using (periode_id, client_id)
where is_stand and subsidie_eur > 0
group by all
