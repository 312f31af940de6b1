-- Checks on fct_inkomsten; key checks come from the header of the mart.

-- check: maand_bestaat STOP
select distinct periode_id from fct_inkomsten anti join dim_periode using (periode_id)

-- check: persoon_heeft_ooit_bijstand WARN
select distinct client_id
from fct_inkomsten
where client_id not in (select client_id from fct_client_maand where is_bijstand)
    and client_id not in (select client_id from fct_stroom)

-- check: deeltijdinkomsten_komen_terug_bij_de_client STOP
with inkomsten as (
    select periode_id, client_id, sum(bedrag_eur) as bedrag_eur
    from fct_inkomsten
    where is_deeltijdwerk
    group by all
)
select fct_client_maand.periode_id, fct_client_maand.client_id
from fct_client_maand
left join inkomsten using (periode_id, client_id)
where fct_client_maand.inkomsten_deeltijd_eur <> coalesce(inkomsten.bedrag_eur, 0)

-- check: bedrag_per_maand_klopt_met_levering STOP
with bron as (
    select maand as periode_id, sum(cast(bedrag_eur as decimal(18, 2))) as bedrag_eur
    from landing_uitkering__inkomsten
    group by maand
),
mart as (select periode_id, sum(bedrag_eur) as bedrag_eur from fct_inkomsten group by periode_id)
select dim_periode.periode_id
from dim_periode
left join bron using (periode_id)
left join mart using (periode_id)
where bron.bedrag_eur is distinct from mart.bedrag_eur
