-- kind:       TABEL
-- name:       Toestanden van het doorstroommodel
-- question:   Wie zijn er, en hoe lang blijven ze?
-- definition: per groep en toestand de personen nu, het deel van de instroom dat er begint, de
--             verwachte maanden tot vertrek en de kans om ooit naar werk te gaan, als de kansen
--             van de laatste 24 maanden blijven
-- note:       een rekenuitkomst over een groep, geen uitspraak over een persoon
-- unit:       PERSONEN
-- better:     GEEN
-- mart:       fct_prognose_toestand
-- moment:     ALTIJD
-- columns:    groep_code, toestand_code, nu_personen, instroom_deel, verwacht_maanden,
--             kans_naar_werk
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    groep_code,
    toestand_code,
    aantal_personen as nu_personen,
    instroom_aandeel as instroom_deel,
    verwacht_maanden,
    kans_naar_werk,
    aantal_personen as aantal_clienten
from fct_prognose_toestand
order by groep_code, volgorde
