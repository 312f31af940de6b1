-- kind:       TABEL
-- name:       Verwachting per maand
-- question:   Hoe gaat het verder?
-- definition: per getal en maand die nog komt de verwachting met een band van 80% en van 95%, door
--             het model dat het op het verleden het best deed
-- note:       een model telt pas als het op het verleden minstens 2% beter was dan herhalen van
--             vorig jaar; verder dan 12 maanden is niets geprobeerd
-- unit:       AANTAL
-- better:     GEEN
-- mart:       fct_prognose
-- moment:     ALTIJD
-- columns:    metric_id, periode_id, prognose_model_code, is_getoetst, gemaakt_periode_id,
--             maanden_vooruit, verwacht, onder_80, boven_80, onder_95, boven_95
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    metric_id,
    periode_id,
    prognose_model_code,
    is_getoetst,
    gemaakt_periode_id,
    maanden_vooruit,
    verwacht,
    onder_80,
    boven_80,
    onder_95,
    boven_95,
    aantal_personen as aantal_clienten
from fct_prognose
where waarde_soort_code = 'MAAND'
order by metric_id, periode_id
