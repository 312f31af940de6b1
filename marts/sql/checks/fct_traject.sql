-- Checks on fct_traject; key checks come from the header of the mart.

-- check: soort_en_resultaat_bestaan STOP
select traject_id from fct_traject
where trajectsoort_code not in (select trajectsoort_code from dim_trajectsoort)
    or resultaat_code is not null
    and resultaat_code not in (select resultaat_code from dim_traject_resultaat)

-- check: resultaat_precies_bij_einde STOP
select traject_id from fct_traject
where is_afgesloten <> (resultaat_code is not null)
    or is_afgesloten <> (einde_periode_id is not null)
    or is_afgesloten <> (doorlooptijd_dagen is not null)

-- check: einde_niet_voor_begin STOP
select traject_id from fct_traject where einddatum < begindatum

-- check: client_is_bekend WARN
select traject_id from fct_traject where client_id not in (select client_id from dim_client)

-- check: rijen_kloppen_met_levering STOP
with bron as (select count(*) as aantal from landing_reintegratie__traject
    where begindatum <= (select max(einddatum) from dim_periode)),
mart as (select count(*) as aantal from fct_traject)
select bron.aantal from bron, mart where bron.aantal <> mart.aantal
