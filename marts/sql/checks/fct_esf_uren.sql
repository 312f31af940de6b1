-- Checks on fct_esf_uren; key checks come from the header of the mart.

-- check: project_heeft_een_beschikking WARN
select distinct project_id
from fct_esf_uren
anti join (
    select project_id from fct_esf where subsidie_soort_code = 'BESCHIKT'
) as beschikt using (project_id)

-- check: niet_meer_uren_dan_een_maand_heeft WARN
select project_id, periode_id, client_id
from fct_esf_uren
group by all
having sum(uren) > 184 or sum(uren) < 0
