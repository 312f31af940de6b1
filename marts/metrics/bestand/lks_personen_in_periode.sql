-- name:       Personen voor wie loonkostensubsidie is ingezet
-- question:   Voor hoeveel mensen is loonkostensubsidie ingezet?
-- definition: personen met een dienstverband waarover in de periode loonkostensubsidie is betaald
-- note:       de memo telt ieder die in het jaar subsidie had; OBB 3.1 telt de laatste dag en laat
--             beschut weg (lks_personen)
-- unit:       PERSONEN
-- better:     HOGER
-- mart:       fct_dienstverband_maand
-- date:       periode_id
-- moment:     STROOM
-- dimensions: dienstverband_soort_code, werkgever_soort_code
-- source:     MEMO 2018-2019, hoofdstuk 3
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_dienstverband_maand
where subsidie_eur > 0
group by all
