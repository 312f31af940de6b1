-- kind:       TABEL
-- name:       Vergelijkbaarheid met anderen
-- question:   Meten anderen hetzelfde als wij?
-- definition: per indicator van anderen onze maat, of de definitie dezelfde is en wat er anders is
-- unit:       AANTAL
-- better:     GEEN
-- mart:       dim_benchmark_indicator
-- moment:     ALTIJD
-- columns:    indicator, metric_id, vergelijking_code, toelichting, gewicht_indicator
-- source:     docs/sources/benchmark.md
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select indicator, metric_id, vergelijking_code, toelichting, gewicht_indicator
from dim_benchmark_indicator
order by indicator
