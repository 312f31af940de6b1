-- bedrag: one row per month and budget post: what was spent and what was budgeted for that month.
-- key:  periode_id, budgetpost_code
-- note: Runs in DuckDB on the finished marts. Spending is empty where nothing was booked.

select
    periode_id,
    jaar,
    budgetpost_code,
    kostendrager,
    sum(bedrag_eur) filter (where budget_soort_code = 'GEREALISEERD') as gerealiseerd_eur,
    sum(bedrag_eur) filter (where budget_soort_code = 'BEGROOT') as begroot_eur
from fct_budget
inner join dim_budgetpost using (budgetpost_code)
group by all
order by periode_id, budgetpost_code
