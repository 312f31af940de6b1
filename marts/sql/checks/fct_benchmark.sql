-- Checks on fct_benchmark; key checks come from the header of the mart.

-- check: periode_is_leesbaar STOP
select indicator, periode from fct_benchmark
where not regexp_full_match(periode, '\d{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])))?')
