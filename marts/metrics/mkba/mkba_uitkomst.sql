-- kind:       TABEL
-- name:       Uitkomst van de MKBA
-- question:   Wat levert het de samenleving op?
-- definition: kengetallen van de casus per eenheid: netto contante waarde, kans dat die positief
--             is, verhouding van baten en kosten, en de aannamen
-- unit:       EUR
-- better:     HOGER
-- mart:       fct_mkba_uitkomst
-- moment:     ALTIJD
-- columns:    casus_code, maat_code, waarde, toelichting
-- source:     BP 2021-2025, bijlage II, project D
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select casus_code, maat_code, waarde, toelichting
from fct_mkba_uitkomst
order by casus_code, maat_code
