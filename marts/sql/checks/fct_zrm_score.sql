-- Checks on fct_zrm_score; key checks come from the header of the mart.

-- check: score_en_domein_bestaan STOP
select meting_id from fct_zrm_score
where score not between 1 and 5
    or zrm_domein_code not in (select zrm_domein_code from dim_zrm_domein)

-- check: meting_bestaat STOP
select meting_id from fct_zrm_score where meting_id not in (select meting_id from fct_zrm_meting)

-- check: verandering_precies_bij_een_vorige STOP
select meting_id from fct_zrm_score
where (verandering_code is null) <> (vorige_score is null)
    or (dagen_sinds_vorige is null) <> (vorige_score is null)
    or vorige_meetdatum > meetdatum

-- check: elk_paar_telt_een_keer STOP
with paar as (
    select client_id, zrm_domein_code, count(*) as aantal,
        count(*) filter (where vorige_score is null) as aantal_eerste
    from fct_zrm_score
    group by all
)
select client_id from paar where aantal_eerste <> 1

-- check: rijen_kloppen_met_levering STOP
with bron as (
    select count(*) as aantal
    from landing_zrm__score
    inner join landing_zrm__meting using (metingnummer)
    where landing_zrm__score.score between 1 and 5
        and landing_zrm__meting.beoordelaar_code = 'PROF'
        and landing_zrm__meting.moment_code <> 'DOEL'
        and landing_zrm__meting.meetdatum <= (select max(einddatum) from dim_periode)
),
mart as (select count(*) as aantal from fct_zrm_score)
select bron.aantal from bron, mart where bron.aantal <> mart.aantal
