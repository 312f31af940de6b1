-- name:       Beschut: binnen drie maanden begonnen
-- question:   Begint wie een indicatie beschut krijgt binnen drie maanden?
-- definition: personen met een indicatie beschut werk die in de periode is toegekend en die binnen
--             drie kalendermaanden een traject of dienstverband begonnen (of toen al hadden),
--             gedeeld door die personen van wie de drie maanden om zijn of die al begonnen
-- note:       wie nog geen drie maanden heeft en niet begonnen is, is nog niet meetbaar en telt
--             niet mee; zie beschut_nog_niet_meetbaar
-- unit:       AANDEEL
-- better:     HOGER
-- indicator:  OBB 2.2
-- mart:       fct_indicatie
-- date:       periode_id
-- moment:     STROOM
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    count(distinct client_id) filter (where binnen_3_maanden_code = 'JA')
        / nullif(count(distinct client_id), 0) as waarde,
    count(distinct client_id) as aantal_clienten,
    count(distinct client_id) filter (where binnen_3_maanden_code = 'JA') as teller,
    count(distinct client_id) as noemer
from fct_indicatie
where binnen_3_maanden_code in ('JA', 'NEE')
