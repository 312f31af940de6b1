-- Checks on fct_plaatsing; key checks come from the header of the mart.

-- check: soort_bestaat STOP
select plaatsing_id from fct_plaatsing
where plaatsing_soort_code not in (select plaatsing_soort_code from dim_plaatsing_soort)

-- check: werkgever_bestaat WARN
select plaatsing_id from fct_plaatsing
where werkgever_id not in (select werkgever_id from dim_werkgever)

-- check: client_is_bekend WARN
select plaatsing_id from fct_plaatsing where client_id not in (select client_id from dim_client)
