-- check: sleutel_uniek STOP
select
    uitkomst_code,
    voorziening_code,
    kwadrant_code,
    controle_code
from fct_effect_controle
group by uitkomst_code, voorziening_code, kwadrant_code, controle_code
having count(*) > 1;

-- check: niet_doorstaan_is_niet_betrouwbaar STOP
select
    effect.uitkomst_code,
    effect.voorziening_code,
    effect.kwadrant_code
from fct_effect as effect
left join fct_effect_controle as controle
    using (uitkomst_code, voorziening_code, kwadrant_code)
where effect.staat_code not in ('ONMOGELIJK', 'ONVOLDOENDE')
group by effect.uitkomst_code, effect.voorziening_code, effect.kwadrant_code, effect.staat_code
having
    (effect.staat_code = 'ONBETROUWBAAR')
    <> (count(*) filter (where controle.uitslag_code = 'NIET_DOORSTAAN') > 0);

-- check: geen_controle_zonder_schatting STOP
select
    effect.uitkomst_code,
    effect.voorziening_code,
    effect.kwadrant_code
from fct_effect as effect
inner join fct_effect_controle as controle
    using (uitkomst_code, voorziening_code, kwadrant_code)
where effect.staat_code in ('ONMOGELIJK', 'ONVOLDOENDE');

-- check: uitslag_bekend STOP
select uitkomst_code
from fct_effect_controle
where uitslag_code not in ('DOORSTAAN', 'NIET_DOORSTAAN', 'NIET_UITVOERBAAR');
