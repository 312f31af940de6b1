-- check: sleutel_uniek STOP
select
    casus_code,
    casus_prijs
from fct_mkba_prijs
group by casus_code, casus_prijs
having count(*) > 1;

-- check: elke_prijs_heeft_een_bron_en_een_jaar STOP
select
    casus_code,
    casus_prijs
from fct_mkba_prijs
where bron is null or prijspeil is null or omrekenfactor is null;

-- check: omgerekend_is_waarde_maal_factor STOP
select
    casus_code,
    casus_prijs
from fct_mkba_prijs
where abs(omgerekend - waarde * omrekenfactor) > 0.000001;
