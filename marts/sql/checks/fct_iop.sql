-- Checks on fct_iop; key checks come from the header of the mart.

-- check: rijen_kloppen_met_levering STOP
with bron as (select count(*) as aantal from landing_werk__iop
    where vaststellingsdatum <= (select max(einddatum) from dim_periode)),
mart as (select count(*) as aantal from fct_iop)
select bron.aantal from bron, mart where bron.aantal <> mart.aantal

-- check: een_laatste_per_persoon STOP
select client_id from fct_iop
group by client_id
having count(*) filter (where is_laatste) <> 1 or max(volgnummer) <> count(*)
