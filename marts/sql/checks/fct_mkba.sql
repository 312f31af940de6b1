-- check: sleutel_uniek STOP
select
    casus_code,
    post_code,
    actor_code,
    jaar
from fct_mkba
group by casus_code, post_code, actor_code, jaar
having count(*) > 1;

-- check: overdrachten_heffen_elkaar_op STOP
select
    casus_code,
    post_code,
    jaar
from fct_mkba
where is_overdracht
group by casus_code, post_code, jaar
having abs(sum(bedrag_eur)) > 0.02;

-- check: contant_is_niet_groter STOP
select
    casus_code,
    post_code,
    actor_code,
    jaar
from fct_mkba
where abs(contant_eur) > abs(bedrag_eur) or (jaar = 0 and contant_eur <> bedrag_eur);

-- check: prijs_bekend STOP
select mkba.casus_prijs
from fct_mkba as mkba
left join fct_mkba_prijs as prijs
    on mkba.casus_code = prijs.casus_code and mkba.casus_prijs = prijs.casus_prijs
where prijs.casus_prijs is null;

-- check: actor_bekend STOP
select actor_code
from fct_mkba
where
    actor_code not in (
        'GEMEENTE', 'RIJK', 'ZORGVERZEKERAAR', 'WERKGEVER', 'CLIENT', 'SAMENLEVING'
    );
