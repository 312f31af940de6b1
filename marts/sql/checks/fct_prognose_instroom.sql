-- Checks on fct_prognose_instroom.

-- check: elke_groep_heeft_twaalf_maanden STOP
select groep_code
from fct_prognose_instroom
group by all
having count(distinct maand_nummer) <> 12 or count(*) <> 12;

-- check: verwacht_is_vorm_door_tempo STOP
select groep_code, maand_nummer
from fct_prognose_instroom
where tempo <= 0 or verwacht < 0 or abs(verwacht - vorm / tempo) > 1e-9;
