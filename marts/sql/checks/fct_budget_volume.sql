-- Checks on fct_budget_volume; key checks come from the header of the mart.

-- check: elke_maand_heeft_elke_post STOP
select dim_periode.periode_id
from dim_periode
left join fct_budget_volume using (periode_id)
group by dim_periode.periode_id
having count(fct_budget_volume.budgetpost_code)
    <> (select count(distinct budgetpost_code) from fct_budget_volume)

-- check: volume_niet_negatief STOP
select periode_id, budgetpost_code from fct_budget_volume where volume < 0

-- check: bestand_reintegratie_klopt STOP
with personen as (
    select periode_id, count(distinct client_id) as aantal
    from fct_client_maand
    where is_reintegratie
    group by periode_id
)
select fct_budget_volume.periode_id
from fct_budget_volume
left join personen using (periode_id)
where fct_budget_volume.budgetpost_code = 'TRAJECT'
    and fct_budget_volume.volume <> coalesce(personen.aantal, 0)

-- check: levering_telt_mee STOP
select levering from fct_budget_volume
where (levering is null and volume <> 0)
    or levering not in (select levering from dim_levering)
