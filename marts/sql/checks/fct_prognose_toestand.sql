-- Checks on fct_prognose_toestand.

-- check: sleutel_uniek STOP
select groep_code, toestand_code
from fct_prognose_toestand
group by all
having count(*) > 1;

-- check: niemand_vergeten STOP
select prognose.personen, stand.personen
from (
    select groep_code, sum(aantal_personen) as personen
    from fct_prognose_toestand
    group by all
) as prognose
inner join (
    select 'BIJSTAND' as groep_code, count(*) as personen
    from fct_client_maand
    where is_bijstand and periode_id = (select max(periode_id) from dim_periode)
    union all
    select 'WSW' as groep_code, count(*) as personen
    from fct_client_maand
    where is_wsw and periode_id = (select max(periode_id) from dim_periode)
) as stand using (groep_code)
where prognose.personen <> stand.personen;

-- check: geen_kleine_toestand STOP
select groep_code, toestand_code
from fct_prognose_toestand
where aantal_personen < 10;

-- check: instroom_is_een STOP
select groep_code
from fct_prognose_toestand
group by all
having abs(sum(instroom_aandeel) - 1) > 1e-9;

-- check: kansen_en_maanden STOP
select groep_code, toestand_code
from fct_prognose_toestand
where verwacht_maanden < 1 or not (kans_naar_werk between 0 and 1);
