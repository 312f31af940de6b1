-- name:       Loonkostensubsidie met jobcoach
-- question:   Voor hoeveel mensen zijn loonkostensubsidie en jobcoach ingezet?
-- definition: personen met een dienstverband waarover in de periode loonkostensubsidie is betaald
--             en voor wie in de periode ook een jobcoach liep
-- unit:       PERSONEN
-- better:     GEEN
-- mart:       fct_dienstverband_maand, fct_inzet
-- date:       periode_id
-- moment:     STROOM
-- source:     MEMO 2018-2019, hoofdstuk 3
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_dienstverband_maand
where subsidie_eur > 0
    and client_id in (select client_id from fct_inzet where voorziening_code = 'JOBCOACH')
