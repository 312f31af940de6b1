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

-- check: realisatie_en_verplichting_zijn_het_grootboek STOP
with regels as (
    select
        periode_id,
        budgetpost_code,
        case regel_soort_code when 'BOEKING' then 'GEREALISEERD' else 'VERPLICHT' end
            as budget_soort_code,
        sum(bedrag_eur) as bedrag_eur
    from fct_grootboek
    where regel_soort_code <> 'BEGROTING' and is_meegeteld
    group by all
),
budget as (
    select periode_id, budgetpost_code, budget_soort_code, sum(bedrag_eur) as bedrag_eur
    from fct_budget
    where budget_soort_code <> 'BEGROOT'
    group by all
)
select periode_id, budgetpost_code, budget_soort_code
from regels
full join budget using (periode_id, budgetpost_code, budget_soort_code)
where regels.bedrag_eur is distinct from budget.bedrag_eur

-- check: begroot_is_de_som_van_de_stappen STOP
with regels as (
    select jaar, budgetpost_code, begrotingsversie_code, sum(bedrag_eur) as bedrag_eur
    from fct_grootboek
    where regel_soort_code = 'BEGROTING'
    group by all
),
budget as (
    select jaar, budgetpost_code, begrotingsversie_code, sum(bedrag_eur) as bedrag_eur
    from fct_budget
    where budget_soort_code = 'BEGROOT'
    group by all
)
select jaar, budgetpost_code, begrotingsversie_code
from regels
full join budget using (jaar, budgetpost_code, begrotingsversie_code)
where regels.bedrag_eur is distinct from budget.bedrag_eur

-- check: elke_maand_is_een_twaalfde STOP
select jaar, budgetpost_code, begrotingsversie_code
from fct_budget
where budget_soort_code = 'BEGROOT'
group by all
having min(bedrag_eur) filter (where periode_id % 100 < 12)
        <> max(bedrag_eur) filter (where periode_id % 100 < 12)
    or abs(
        min(bedrag_eur) filter (where periode_id % 100 < 12)
        - min(bedrag_eur) filter (where periode_id % 100 = 12)
    ) > 0.06
