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
