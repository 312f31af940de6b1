-- Checks on fct_verzuim; key checks come from the header of the mart.

-- check: een_ziekte_begint_een_keer STOP
select dienstverband_id, ziek_sinds
from fct_verzuim
group by dienstverband_id, ziek_sinds
having count(*) filter (where is_nieuw) <> 1 or min(begindatum) <> ziek_sinds

-- check: duur_past_bij_de_klasse STOP
select verzuim_id from fct_verzuim
where duur_dagen < 1
    or verzuim_procent not between 0 and 100
    or verzuimduur_code <> case
        when duur_dagen <= 7 then 'KORT'
        when duur_dagen <= 42 then 'MIDDELLANG'
        when duur_dagen <= 365 then 'LANG'
        else 'EXTRA_LANG'
    end

-- check: meldingen_kloppen_met_levering STOP
with bron as (
    select count(*) as aantal
    from landing_werk__verzuim as verzuim
    inner join landing_werk__dienstverband as dienstverband using (dienstverbandnummer)
    left join landing_clientregistratie__persoon as persoon using (client_id)
    where verzuim.begindatum >= dienstverband.begindatum
        and verzuim.begindatum <= least(
            coalesce(dienstverband.einddatum, date '9999-12-31'),
            coalesce(persoon.overlijdensdatum, date '9999-12-31'),
            (select max(einddatum) from dim_periode)
        )
        and dienstverband.begindatum <= coalesce(persoon.overlijdensdatum, date '9999-12-31')
),
mart as (select count(*) as aantal from fct_verzuim)
select bron.aantal from bron, mart where bron.aantal <> mart.aantal

-- check: elke_melding_hoort_bij_een_dienstverband WARN
select verzuimnummer
from landing_werk__verzuim
anti join landing_werk__dienstverband using (dienstverbandnummer)
