-- Checks on fct_inkomsten; key checks come from the header of the mart.

-- check: maand_bestaat STOP
select distinct periode_id from fct_inkomsten anti join dim_periode using (periode_id)

-- check: persoon_heeft_bijstand_in_de_maand WARN
select fct_inkomsten.client_id
from fct_inkomsten
anti join fct_client_maand
    on fct_client_maand.client_id = fct_inkomsten.client_id and fct_client_maand.is_bijstand

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
