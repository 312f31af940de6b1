-- kind:       TABEL
-- name:       Verwachting aan het eind van het jaar
-- question:   Waar staan we eind dit jaar?
-- definition: per getal de verwachting op 31 december, of over het jaar dat dan eindigt: wat al
--             geweest is plus wat nog komt
-- note:       loopt het jaar van de laatste maand tot en met december, dan is het volgende jaar
--             bedoeld; een persoon die in twee maanden meetelt, telt hier twee keer
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
where waarde_soort_code = 'JAAR'
order by metric_id, periode_id
