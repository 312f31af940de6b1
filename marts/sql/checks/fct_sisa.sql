-- Checks on fct_sisa; key checks come from the header of the mart.

-- check: lasten_min_baten_bijstand_is_het_grootboek STOP
with blad as (
    select
        jaar,
        coalesce(sum(bedrag_eur) filter (
            where sisa_code in ('G2/01', 'G2/03', 'G2/05', 'G2/07', 'G2/--')
        ), 0)
        - coalesce(sum(bedrag_eur) filter (
            where sisa_code in ('G2/02', 'G2/04', 'G2/06', 'G2/08')
        ), 0) as netto_eur
    from fct_sisa
    group by jaar
),
geboekt as (
    select jaar, sum(bedrag_eur) as netto_eur
    from fct_budget
    where budget_soort_code = 'GEREALISEERD' and budgetpost_code like 'BUIG%'
    group by jaar
)
select jaar
from blad
left join geboekt using (jaar)
where blad.netto_eur <> coalesce(geboekt.netto_eur, 0)

-- check: alles_heeft_een_regeling WARN
select jaar from fct_sisa where sisa_code = 'G2/--' and bedrag_eur <> 0

-- check: levering_telt_mee STOP
select levering from fct_sisa
where (levering is null and bedrag_eur <> 0)
    or levering not in (select levering from dim_levering)
