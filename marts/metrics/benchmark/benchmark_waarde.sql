-- kind:       TABEL
-- name:       Waarden van anderen
-- question:   Doen we het beter dan vergelijkbare gemeenten?
-- definition: per indicator, groep en periode de waarde zoals een ander haar publiceert of zoals zij
--             uit de andere gemeenten van de groep volgt, met status, band en herkomst
-- unit:       AANTAL
-- better:     GEEN
-- mart:       fct_benchmark
-- moment:     ALTIJD
-- dimensions: benchmark_groep_code
-- columns:    indicator, benchmark_groep_code, periode, benchmark_soort_code, waarde, kwartiel_1,
--             kwartiel_3, aantal_gemeenten, aantal_leden, gewicht_indicator, ontbreekt_code,
--             benchmark_status_code, herkomst
-- source:     docs/sources/benchmark.md
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    indicator,
    benchmark_groep_code,
    periode,
    benchmark_soort_code,
    waarde,
    kwartiel_1,
    kwartiel_3,
    aantal_gemeenten,
    aantal_leden,
    gewicht_indicator,
    ontbreekt_code,
    benchmark_status_code,
    herkomst
from fct_benchmark
order by indicator, benchmark_groep_code, periode, benchmark_soort_code
