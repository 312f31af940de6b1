-- kind:       TABEL
-- name:       Hoe vaak de prognose klopte
-- question:   Hoe goed was de prognose tot nu toe?
-- definition: per getal en model: hoe vaak is vanuit het verleden vooruitgekeken, hoe vaak lag de
--             uitkomst binnen de band, met het 95%-interval van Wilson, en de gemiddelde fout
--             tegenover de verandering in een jaar
-- note:       de keren overlappen elkaar, dus het interval is aan de smalle kant
-- unit:       AANTAL
-- better:     GEEN
-- mart:       fct_prognose_toets
-- moment:     ALTIJD
-- columns:    metric_id, waarde_soort_code, prognose_model_code, is_gekozen, is_beter,
--             aantal_toetsen, binnen_80, binnen_95, dekking_80, dekking_80_onder,
--             dekking_80_boven, dekking_95, dekking_95_onder, dekking_95_boven, mase, winkler_80
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    metric_id,
    waarde_soort_code,
    prognose_model_code,
    is_gekozen,
    is_beter,
    aantal_toetsen,
    binnen_80,
    binnen_95,
    binnen_80 / nullif(aantal_toetsen, 0) as dekking_80,
    dekking_80_onder,
    dekking_80_boven,
    binnen_95 / nullif(aantal_toetsen, 0) as dekking_95,
    dekking_95_onder,
    dekking_95_boven,
    mase,
    winkler_80
from fct_prognose_toets
order by metric_id, waarde_soort_code, not is_gekozen, mase, prognose_model_code
