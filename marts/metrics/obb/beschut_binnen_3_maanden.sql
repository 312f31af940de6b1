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

with

persoon as (
    select
        client_id,
        bool_or(binnen_3_maanden_code = 'JA') as is_binnen_3_maanden,
        bool_or(binnen_3_maanden_code in ('JA', 'NEE')) as is_meetbaar
    from fct_indicatie
    group by client_id
)

select
    count(*) filter (where is_binnen_3_maanden)
        / nullif(count(*) filter (where is_meetbaar), 0) as waarde,
    count(*) filter (where is_meetbaar) as aantal_clienten,
    count(*) filter (where is_binnen_3_maanden) as teller,
    count(*) filter (where is_meetbaar) as noemer,
    count(*) filter (where not is_meetbaar) as nog_niet_meetbaar
from persoon
