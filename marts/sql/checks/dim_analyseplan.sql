-- check: plan_en_codelijst_noemen_dezelfde_instrumenten STOP
select coalesce(analyseplan.code, voorziening.voorziening_code) as code
from (select code from dim_analyseplan where onderdeel_code = 'INSTRUMENT') as analyseplan
full join (
    select voorziening_code from dim_voorziening where is_onderzocht
) as voorziening
    on analyseplan.code = voorziening.voorziening_code
where analyseplan.code is null or voorziening.voorziening_code is null;
