-- Checks on fct_tevredenheid; key checks come from the header of the mart.

-- check: cijfer_1_tot_10 STOP
select respons_id from fct_tevredenheid where rapportcijfer not between 1 and 10
