-- Checks on fct_prognose_overgang.

-- check: sleutel_uniek STOP
select groep_code, van_toestand_code, naar_toestand_code
from fct_prognose_overgang
group by all
having count(*) > 1;

-- check: kansen_zijn_samen_een STOP
select groep_code, van_toestand_code
from fct_prognose_overgang
group by all
having abs(sum(kans) - 1) > 1e-9 or min(kans) < 0;

-- check: kans_is_aandeel_van_het_gewicht STOP
select groep_code, van_toestand_code, naar_toestand_code
from fct_prognose_overgang
qualify abs(
    kans - gewicht / sum(gewicht) over (partition by groep_code, van_toestand_code)
) > 1e-9;

-- check: kans_rust_op_tien_personen STOP
select groep_code, van_toestand_code, naar_toestand_code
from fct_prognose_overgang
where aantal_personen < 10 and van_toestand_code <> naar_toestand_code;

-- check: naar_is_een_toestand_of_een_uitgang STOP
select overgang.groep_code, overgang.naar_toestand_code
from fct_prognose_overgang as overgang
anti join fct_prognose_toestand as toestand
    on overgang.groep_code = toestand.groep_code
    and overgang.naar_toestand_code = toestand.toestand_code
where overgang.naar_toestand_code not in ('WERK', 'ANDERS', 'UIT');
