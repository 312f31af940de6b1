-- Checks on fct_grootboek; key checks come from the header of the mart.

-- check: elke_gelande_regel_staat_erin STOP
with soort as (
    select unnest(['begroting', 'boeking', 'verplichting']) as tabel
),
geteld as (
    select lower(regel_soort_code) as tabel, count(*) as aantal from fct_grootboek group by all
),
geland as (
    select tabel, sum(geland) as aantal
    from dim_levering
    where bron = 'financien'
    group by tabel
    having count(*) = 1
)
select soort.tabel
from soort
inner join geland using (tabel)
left join geteld using (tabel)
where coalesce(geteld.aantal, 0) <> geland.aantal

-- check: post_bestaat STOP
select regel_id from fct_grootboek anti join dim_budgetpost using (budgetpost_code)

-- check: bijstand_heeft_een_regeling WARN
select regel_id from fct_grootboek
where regel_soort_code = 'BOEKING' and budgetpost_code like 'BUIG%' and regeling_code is null
