-- Checks on fct_zrm_meting; key checks come from the header of the mart.

-- check: een_laatste_per_persoon STOP
select client_id from fct_zrm_meting
group by client_id
having count(*) filter (where is_laatste) <> 1 or max(volgnummer) <> count(*)

-- check: kwadrant_bestaat STOP
select meting_id from fct_zrm_meting
where kwadrant_code not in (
    select segment_code from dim_segment where schema_code = 'KWADRANT'
)

-- check: aantal_domeinen_klopt_met_scores STOP
with score as (
    select meting_id, count(*) as aantal, count(*) filter (where score <= 2) as aantal_laag
    from fct_zrm_score
    group by meting_id
)
select fct_zrm_meting.meting_id
from fct_zrm_meting
left join score using (meting_id)
where fct_zrm_meting.aantal_domeinen <> coalesce(score.aantal, 0)
    or fct_zrm_meting.aantal_domeinen_laag <> coalesce(score.aantal_laag, 0)

-- check: meting_heeft_scores WARN
select meting_id from fct_zrm_meting where aantal_domeinen = 0

-- check: een_meting_per_dag WARN
select client_id from fct_zrm_meting where dagen_sinds_vorige = 0

-- check: rijen_kloppen_met_levering STOP
with bron as (select count(*) as aantal from landing_zrm__meting
    where beoordelaar_code = 'PROF' and moment_code <> 'DOEL'
    and meetdatum <= (select max(einddatum) from dim_periode)),
mart as (select count(*) as aantal from fct_zrm_meting)
select bron.aantal from bron, mart where bron.aantal <> mart.aantal
