-- kind:       TABEL
-- name:       Doelen, normen en gepubliceerde waarden
-- question:   Waaraan meten we de opdracht af?
-- definition: per metric, soort, jaar en document de waarde; aandelen als 0 tot 1; een doel zonder
--             waarde is de realisatie van het jaar ervoor
-- unit:       AANTAL
-- better:     GEEN
-- mart:       dim_doel
-- moment:     ALTIJD
-- columns:    metric_id, doel_soort, jaar, versie, grondslag_code, waarde, is_twijfelachtig, toelichting
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    metric_id,
    doel_soort,
    jaar,
    versie,
    grondslag_code,
    waarde,
    is_twijfelachtig,
    toelichting
from dim_doel
order by metric_id, doel_soort, jaar, versie
