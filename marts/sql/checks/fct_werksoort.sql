-- Checks on fct_werksoort; key checks come from the header of the mart.

-- check: ntw_is_omzet_min_direct STOP
select periode_id, werkplektype_code from fct_werksoort where ntw_eur <> omzet_eur - direct_eur

-- check: iedereen_in_dienst_staat_bij_een_werksoort STOP
with werk as (
    select periode_id, sum(fte) as fte
    from fct_dienstverband_maand
    where is_stand
        and werkgever_soort_code = 'WERKBEDRIJF'
        and dienstverband_soort_code in ('WSW', 'BESCHUT')
    group by periode_id
),
soort as (
    select periode_id, sum(fte) as fte from fct_werksoort group by periode_id
)
select periode_id
from werk
full join soort using (periode_id)
where coalesce(werk.fte, 0) <> coalesce(soort.fte, 0)

-- check: loon_van_de_werksoorten_is_dat_van_het_grootboek WARN
with soort as (
    select periode_id, sum(loon_eur) as loon_eur from fct_werksoort group by periode_id
),
geboekt as (
    select periode_id, sum(bedrag_eur) as loon_eur
    from fct_budget
    where budget_soort_code = 'GEREALISEERD'
        and budgetpost_code in ('WSW_LOON', 'WSW_LOON2', 'BESCHUT_LOON')
    group by periode_id
)
select periode_id
from soort
full join geboekt using (periode_id)
where coalesce(soort.loon_eur, 0) <> coalesce(geboekt.loon_eur, 0)

-- check: formatie_bekend WARN
select periode_id, werkplektype_code from fct_werksoort where formatie_fte is null

-- check: levering_telt_mee STOP
select levering from fct_werksoort
where levering is null
    or levering not in (select levering from dim_levering)
