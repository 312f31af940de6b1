-- Checks on fct_uitkering_maand; key checks come from the header of the mart.

-- check: uitkering_is_bekend WARN
select distinct uitkering_id from fct_uitkering_maand where regeling_code is null

-- check: betaald_niet_negatief WARN
select periode_id, uitkering_id from fct_uitkering_maand where betaald_eur < 0

-- check: betaald_is_norm_min_inkomsten WARN
select periode_id, uitkering_id from fct_uitkering_maand
where betaald_eur <> greatest(norm_eur - inkomsten_eur, 0)

-- check: betaald_klopt_met_grootboek WARN
with betaald as (
    select periode_id, sum(betaald_eur) as bedrag_eur from fct_uitkering_maand group by periode_id
),
geboekt as (
    select periode_id, sum(bedrag_eur) as bedrag_eur
    from fct_budget
    where budget_soort_code = 'GEREALISEERD' and budgetpost_code = 'BUIG_UITKERING'
    group by periode_id
)
select betaald.periode_id
from betaald
left join geboekt using (periode_id)
where betaald.bedrag_eur is distinct from geboekt.bedrag_eur

-- check: lopende_uitkering_is_betaald WARN
select periode_id, uitkering_id from fct_uitkering_maand where is_stand and norm_eur = 0

-- check: maand_bestaat STOP
select distinct periode_id from fct_uitkering_maand anti join dim_periode using (periode_id)

-- check: betaald_per_maand_klopt_met_levering STOP
with bron as (
    select maand as periode_id, sum(cast(betaald_eur as decimal(18, 2))) as bedrag_eur
    from landing_uitkering__betaling
    group by maand
),
mart as (
    select periode_id, sum(betaald_eur) as bedrag_eur from fct_uitkering_maand group by periode_id
)
select dim_periode.periode_id
from dim_periode
left join bron using (periode_id)
left join mart using (periode_id)
where coalesce(bron.bedrag_eur, 0) <> coalesce(mart.bedrag_eur, 0)
