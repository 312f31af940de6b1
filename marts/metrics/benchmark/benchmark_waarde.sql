-- kind:       TABEL
-- name:       Waarden van anderen
-- question:   Doen we het beter dan vergelijkbare gemeenten?
-- definition: referentiewaarden per indicator, groep en periode, met status en herkomst
-- unit:       AANTAL
-- better:     GEEN
-- mart:       fct_benchmark
-- moment:     ALTIJD
-- dimensions: benchmark_groep_code
-- columns:    indicator, benchmark_groep_code, periode, waarde, benchmark_status_code, herkomst
-- source:     docs/sources/benchmark.md
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select indicator, benchmark_groep_code, periode, waarde, benchmark_status_code, herkomst
from fct_benchmark
order by indicator, benchmark_groep_code, periode
