-- Checks on fct_indicatie; key checks come from the header of the mart.

-- check: start_niet_voor_toekenning STOP
select indicatie_id from fct_indicatie where startdatum < toekenningsdatum

-- check: op_tijd_alleen_met_start STOP
select indicatie_id from fct_indicatie
where binnen_3_maanden_code = 'JA' and startdatum is null
    or binnen_3_maanden_code = 'NOG_NIET_MEETBAAR' and startdatum is not null

-- check: rijen_kloppen_met_levering STOP
with bron as (select count(*) as aantal from landing_clientregistratie__doelgroep
    where doelgroep_code = 'BESCHUT'
    and begindatum <= (select max(einddatum) from dim_periode)),
mart as (select count(*) as aantal from fct_indicatie)
select bron.aantal from bron, mart where bron.aantal <> mart.aantal
