-- Checks on fct_klacht; key checks come from the header of the mart.

-- check: oordeel_precies_bij_besluit WARN
select klacht_id from fct_klacht
where (besluit_periode_id is null) <> (oordeel_code is null)

-- check: soort_bestaat STOP
select klacht_id from fct_klacht
where dienstverband_soort_code not in (
    select dienstverband_soort_code from dim_dienstverband_soort
)

-- check: rijen_kloppen_met_levering STOP
with bron as (select count(*) as aantal from landing_werk__klacht
    where indiendatum <= (select max(einddatum) from dim_periode)),
mart as (select count(*) as aantal from fct_klacht)
select bron.aantal from bron, mart where bron.aantal <> mart.aantal
