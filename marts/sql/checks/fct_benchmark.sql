-- Checks on fct_benchmark; key checks come from the header of the mart.

-- check: periode_is_leesbaar STOP
select indicator, periode from fct_benchmark
where not regexp_full_match(periode, '\d{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])))?')

-- check: waarde_of_reden STOP
select indicator, benchmark_groep_code, periode from fct_benchmark
where (waarde is null) = (ontbreekt_code is null)

-- check: gemiddelde_rust_op_drie_gemeenten STOP
select indicator, benchmark_groep_code, periode from fct_benchmark
where benchmark_soort_code = 'BEREKEND'
    and waarde is not null
    and (aantal_gemeenten < 3 or aantal_gemeenten > aantal_leden)

-- check: band_ligt_goed STOP
select indicator, benchmark_groep_code, periode from fct_benchmark
where kwartiel_1 > kwartiel_3

-- check: indicator_is_bekend WARN
select indicator, periode from fct_benchmark
where indicator not in (select indicator from dim_benchmark_indicator)
