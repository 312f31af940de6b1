-- check: sleutel_uniek STOP
select casus_code
from fct_mkba_casus
group by casus_code
having count(*) > 1;

-- check: rekenblad_of_reden STOP
select casus_code
from fct_mkba_casus
where (rekenblad is null) = (reden is null);

-- check: casus_is_doorgerekend WARN
select casus_code
from fct_mkba_casus
where rekenblad is null;
