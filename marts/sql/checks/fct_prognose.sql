-- Checks on fct_prognose, which the build fills after the marts.

-- check: sleutel_uniek STOP
select metric_id, waarde_soort_code, periode_id
from fct_prognose
group by all
having count(*) > 1;

-- check: sleutel_gevuld STOP
select metric_id
from fct_prognose
where metric_id is null or waarde_soort_code is null or periode_id is null;

-- check: ligt_na_de_gegevens STOP
select metric_id, periode_id
from fct_prognose
where periode_id <= gemaakt_periode_id
    or gemaakt_periode_id <> (select max(periode_id) from dim_periode)
    or maanden_vooruit <> (periode_id // 100 - gemaakt_periode_id // 100) * 12
        + periode_id % 100 - gemaakt_periode_id % 100;

-- check: banden_op_volgorde STOP
select metric_id, periode_id
from fct_prognose
where not (onder_80 <= verwacht and verwacht <= boven_80)
    or not (onder_95 <= onder_80 and boven_80 <= boven_95)
    or verwacht is null
    or verwacht < 0;

-- check: jaar_eindigt_in_december STOP
select metric_id
from fct_prognose
where waarde_soort_code = 'JAAR' and periode_id % 100 <> 12;

-- check: getoetst_is_hoogstens_een_jaar STOP
select metric_id, periode_id
from fct_prognose
where is_getoetst <> (maanden_vooruit <= 12);

-- check: codes_bekend STOP
select metric_id
from fct_prognose
where waarde_soort_code not in ('MAAND', 'JAAR')
    or prognose_model_code is null
    or prognose_model_code not in (
        'HERHALEN', 'DOORTREKKEN', 'ETS', 'ETS_LOG', 'ETS_HERHALEN', 'ETS_GEMIDDELD',
        'DOORSTROOM', 'BLIJFKANS'
    );

-- check: elk_jaar_heeft_een_toets STOP
select prognose.metric_id
from fct_prognose as prognose
anti join fct_prognose_toets as toets
    on prognose.metric_id = toets.metric_id
    and prognose.prognose_model_code = toets.prognose_model_code
    and toets.is_gekozen;

-- check: reeks_lang_genoeg WARN
select count(*) as maanden
from dim_periode
having count(*) < 36;
