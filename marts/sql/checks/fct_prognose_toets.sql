-- Checks on fct_prognose_toets.

-- check: sleutel_uniek STOP
select metric_id, waarde_soort_code, prognose_model_code
from fct_prognose_toets
group by all
having count(*) > 1;

-- check: een_model_gekozen STOP
select metric_id, waarde_soort_code
from fct_prognose_toets
group by all
having count(*) filter (where is_gekozen) <> 1;

-- check: gekozen_is_beter_of_herhalen STOP
select metric_id
from fct_prognose_toets
where is_gekozen and not is_beter and prognose_model_code <> 'HERHALEN';

-- check: tellingen_kloppen STOP
select metric_id, prognose_model_code
from fct_prognose_toets
where not (0 <= binnen_80 and binnen_80 <= binnen_95 and binnen_95 <= aantal_toetsen)
    or not (dekking_80_onder <= binnen_80 / aantal_toetsen + 1e-9)
    or not (dekking_80_boven >= binnen_80 / aantal_toetsen - 1e-9)
    or not (dekking_95_onder <= binnen_95 / aantal_toetsen + 1e-9)
    or not (dekking_95_boven >= binnen_95 / aantal_toetsen - 1e-9);
