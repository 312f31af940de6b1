-- check: sleutel_uniek STOP
select voorziening_code, kwadrant_code, klasse
from fct_effect_overlap
group by voorziening_code, kwadrant_code, klasse
having count(*) > 1;

-- check: aandelen_tellen_op_tot_een STOP
select voorziening_code, kwadrant_code
from fct_effect_overlap
group by voorziening_code, kwadrant_code
having
    count(*) <> 10
    or abs(sum(aandeel_gestart) - 1) > 0.000001
    or abs(sum(aandeel_vergelijking) - 1) > 0.000001;
