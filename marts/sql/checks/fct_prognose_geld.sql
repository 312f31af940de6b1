-- Checks on fct_prognose_geld.

-- check: sleutel_uniek STOP
select geld_code
from fct_prognose_geld
group by all
having count(*) > 1;

-- check: post_bestaat STOP
select geld_code
from fct_prognose_geld
where geld_code not in ('OPDRACHT', 'BUIG')
    and geld_code not in (select budgetpost_code from dim_budgetpost);

-- check: percentielen_op_volgorde STOP
select geld_code
from fct_prognose_geld
where not (p10_eur <= p50_eur and p50_eur <= p80_eur and p80_eur <= p90_eur);

-- check: gerealiseerd_is_het_budgetoverzicht STOP
select geld.geld_code
from fct_prognose_geld as geld
left join (
    select jaar, budgetpost_code, sum(bedrag_eur) as bedrag_eur
    from fct_budget
    where budget_soort_code = 'GEREALISEERD'
        and periode_id <= (select max(periode_id) from dim_periode)
    group by all
) as budget on geld.jaar = budget.jaar and geld.geld_code = budget.budgetpost_code
where geld.geld_code not in ('OPDRACHT', 'BUIG')
    and abs(geld.gerealiseerd_eur - coalesce(budget.bedrag_eur, 0)) > 0.005;

-- check: kans_hoort_bij_een_begroting STOP
select geld_code
from fct_prognose_geld
where (begroot_eur is null) <> (kans_overschrijding is null)
    or (begroot_eur is null) <> (begroot_jaar is null)
    or not (kans_overschrijding between 0 and 1);
