-- Checks on fct_esf; key checks come from the header of the mart.

-- check: een_regel_per_bedrag STOP
select regel_id from fct_esf group by regel_id having count(*) <> 1

-- check: regel_bekend WARN
select regel_id from fct_esf where minimum_eur is null

-- check: gerealiseerd_niet_boven_beschikt WARN
select project_id
from fct_esf
group by project_id
having coalesce(sum(bedrag_eur) filter (where subsidie_soort_code = 'GEREALISEERD'), 0)
    > coalesce(sum(bedrag_eur) filter (where subsidie_soort_code = 'BESCHIKT'), 0)
