-- Checks on fct_budget; key checks come from the header of the mart.

-- check: post_bestaat STOP
select distinct budgetpost_code from fct_budget anti join dim_budgetpost using (budgetpost_code)

-- check: versie_alleen_bij_begroot STOP
select periode_id, budgetpost_code from fct_budget
where (budget_soort_code = 'BEGROOT') = (begrotingsversie_code = 'GEEN')
    or budget_soort_code = 'BEGROOT'
    and begrotingsversie_code not in (select begrotingsversie_code from dim_begrotingsversie)

-- check: begroot_heeft_twaalf_maanden STOP
select jaar, budgetpost_code, begrotingsversie_code
from fct_budget
where budget_soort_code = 'BEGROOT'
group by all
having count(distinct periode_id) <> 12

-- check: realisatie_ligt_in_de_maanden WARN
select distinct fct_budget.periode_id
from fct_budget
anti join dim_periode using (periode_id)
where fct_budget.budget_soort_code <> 'BEGROOT'

-- check: elke_maand_heeft_realisatie WARN
select dim_periode.periode_id
from dim_periode
anti join (
    select periode_id from fct_budget where budget_soort_code = 'GEREALISEERD'
) as gerealiseerd using (periode_id)
