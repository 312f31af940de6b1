-- Checks on fct_klacht; key checks come from the header of the mart.

-- check: oordeel_precies_bij_besluit WARN
select klacht_id from fct_klacht
where (besluit_periode_id is null) <> (oordeel_code is null)

-- check: soort_bestaat STOP
select klacht_id from fct_klacht
where dienstverband_soort_code not in (
    select dienstverband_soort_code from dim_dienstverband_soort
)
