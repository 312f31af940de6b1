-- check: sleutel_uniek STOP
select
    voorziening_code,
    kenmerk
from fct_effect_balans
group by voorziening_code, kenmerk
having count(*) > 1;

-- check: voor_en_na_samen STOP
select
    voorziening_code,
    kenmerk
from fct_effect_balans
where (smd_voor is null) <> (smd_na is null);

-- check: elk_instrument_met_starters_heeft_balans STOP
select effect.voorziening_code
from fct_effect as effect
left join fct_effect_balans as balans on effect.voorziening_code = balans.voorziening_code
where
    effect.kwadrant_code = 'ALLE'
    and effect.effectieve_omvang is not null
    and balans.voorziening_code is null;

-- check: weging_maakt_vergelijkbaar WARN
select
    voorziening_code,
    kenmerk
from fct_effect_balans
where abs(smd_na) > 0.1;
