-- check: sleutel_uniek STOP
select
    uitkomst_code,
    voorziening_code,
    kwadrant_code,
    kenmerk
from fct_effect_balans
group by uitkomst_code, voorziening_code, kwadrant_code, kenmerk
having count(*) > 1;

-- check: voor_en_na_samen STOP
select
    uitkomst_code,
    voorziening_code,
    kwadrant_code,
    kenmerk
from fct_effect_balans
where (smd_voor is null) <> (smd_na is null);

-- check: alleen_en_altijd_bij_een_schatting STOP
select
    effect.uitkomst_code,
    effect.voorziening_code,
    effect.kwadrant_code
from fct_effect as effect
left join fct_effect_balans as balans
    using (uitkomst_code, voorziening_code, kwadrant_code)
group by effect.uitkomst_code, effect.voorziening_code, effect.kwadrant_code, effect.staat_code
having (count(balans.kenmerk) = 0) <> (effect.staat_code in ('ONMOGELIJK', 'ONVOLDOENDE'));

-- check: weging_maakt_vergelijkbaar WARN
select
    uitkomst_code,
    voorziening_code,
    kwadrant_code,
    kenmerk
from fct_effect_balans
inner join dim_uitkomst using (uitkomst_code)
where rang_code = 'PRIMAIR' and kwadrant_code = 'ALLE' and abs(smd_na) > 0.1;
