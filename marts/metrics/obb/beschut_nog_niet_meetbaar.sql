-- name:       Beschut: nog niet meetbaar
-- question:   Van hoeveel nieuwe indicaties beschut zijn de drie maanden nog niet om?
-- definition: personen met een indicatie beschut werk die in de periode is toegekend, die nog niet
--             begonnen zijn en van wie de drie maanden nog niet om zijn
-- unit:       PERSONEN
-- better:     GEEN
-- mart:       fct_indicatie
-- date:       periode_id
-- moment:     STROOM
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_indicatie
where binnen_3_maanden_code = 'NOG_NIET_MEETBAAR'
group by all
