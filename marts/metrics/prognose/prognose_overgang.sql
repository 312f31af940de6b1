-- kind:       TABEL
-- name:       Kansen van het doorstroommodel
-- question:   Hoe bewegen mensen van maand op maand?
-- definition: per groep en toestand de kans om een maand later in een toestand te zijn of
--             vertrokken, geteld over de laatste 24 maanden, met het gewicht van de
--             Dirichletverdeling
-- note:       geen kans rust op minder dan tien personen: wat zeldzaam is, is samengenomen
-- unit:       AANTAL
-- better:     GEEN
-- mart:       fct_prognose_overgang
-- moment:     ALTIJD
-- columns:    groep_code, van_toestand_code, naar_toestand_code, gewicht, kans
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    groep_code,
    van_toestand_code,
    naar_toestand_code,
    gewicht,
    kans,
    aantal_personen as aantal_clienten
from fct_prognose_overgang
order by groep_code, van_toestand_code, naar_toestand_code
