-- Checks on fct_budget_stand; key checks come from the header of the mart.

-- check: december_is_het_hele_jaar STOP
with jaarsom as (
    select
        jaar,
        budgetpost_code,
        coalesce(sum(bedrag_eur) filter (where budget_soort_code = 'BEGROOT'), 0) as begroot_eur,
        coalesce(sum(bedrag_eur) filter (where begrotingsversie_code = 'PRIMAIR'), 0)
            as primair_eur
    from fct_budget
    group by all
)
select jaarsom.jaar, jaarsom.budgetpost_code
from jaarsom
left join fct_budget_stand as stand
    on stand.periode_id = jaarsom.jaar * 100 + 12
    and stand.budgetpost_code = jaarsom.budgetpost_code
where stand.begroot_eur is distinct from jaarsom.begroot_eur
    or stand.begroot_tot_eur is distinct from jaarsom.begroot_eur
    or stand.primair_eur is distinct from jaarsom.primair_eur

-- check: gerealiseerd_is_het_grootboek STOP
with geboekt as (
    select jaar, budgetpost_code, sum(bedrag_eur) as bedrag_eur
    from fct_grootboek
    where regel_soort_code = 'BOEKING' and is_meegeteld
    group by all
),
stand as (
    select jaar, budgetpost_code, max_by(gerealiseerd_eur, periode_id) as bedrag_eur
    from fct_budget_stand
    where gerealiseerd_eur is not null
    group by all
)
select geboekt.jaar, geboekt.budgetpost_code
from geboekt
inner join stand using (jaar, budgetpost_code)
where geboekt.bedrag_eur <> stand.bedrag_eur

-- check: prognose_niet_onder_wat_al_is_uitgegeven WARN
select periode_id, budgetpost_code from fct_budget_stand
where prognose_eur < gerealiseerd_eur and gerealiseerd_eur > 0

-- check: levering_telt_mee STOP
select levering from fct_budget_stand
where (levering is null and (gerealiseerd_eur <> 0 or begroot_eur <> 0))
    or levering not in (select levering from dim_levering)
