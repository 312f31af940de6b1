-- Checks on fct_tevredenheid; key checks come from the header of the mart.

-- check: cijfer_1_tot_10 STOP
select respons_id from fct_tevredenheid where rapportcijfer not between 1 and 10

-- check: rijen_kloppen_met_levering STOP
with bron as (select count(*) as aantal from landing_tevredenheid__respons),
mart as (select count(*) as aantal from fct_tevredenheid)
select bron.aantal from bron, mart where bron.aantal <> mart.aantal
