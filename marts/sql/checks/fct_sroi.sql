-- Checks on fct_sroi; key checks come from the header of the mart.

-- check: werkgever_bekend WARN
select regel_id from fct_sroi where sector_code is null

-- check: soort_bekend STOP
select regel_id from fct_sroi where sroi_soort_code not in ('VERPLICHTING', 'INVULLING')
