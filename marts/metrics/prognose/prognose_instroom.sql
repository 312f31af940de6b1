-- kind:       TABEL
-- name:       Instroom in het doorstroommodel
-- question:   Hoeveel mensen komen er per maand bij?
-- definition: per groep en kalendermaand de verwachte instroom, half uit die maand en half uit
--             alle maanden van de laatste twee jaar
-- unit:       PERSONEN
-- better:     GEEN
-- mart:       fct_prognose_instroom
-- moment:     ALTIJD
-- columns:    groep_code, maand_nummer, vorm, tempo, verwacht
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select groep_code, maand_nummer, vorm, tempo, verwacht
from fct_prognose_instroom
order by groep_code, maand_nummer
