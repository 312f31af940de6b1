-- Checks on fct_plaatsing; key checks come from the header of the mart.

-- check: soort_bestaat STOP
select plaatsing_id from fct_plaatsing
where plaatsing_soort_code not in (select plaatsing_soort_code from dim_plaatsing_soort)

-- check: werkgever_bestaat WARN
select plaatsing_id from fct_plaatsing
where werkgever_id not in (select werkgever_id from dim_werkgever)

-- check: client_is_bekend WARN
select plaatsing_id from fct_plaatsing where client_id not in (select client_id from dim_client)

-- check: rijen_kloppen_met_levering STOP
with bron as (select count(*) as aantal from landing_werkgever__plaatsing
    where begindatum <= (select max(einddatum) from dim_periode)),
mart as (select count(*) as aantal from fct_plaatsing)
select bron.aantal from bron, mart where bron.aantal <> mart.aantal
