-- Checks on fct_loonwaarde; key checks come from the header of the mart.

-- check: loonwaarde_0_tot_100 STOP
select client_id from fct_loonwaarde where loonwaarde_procent not between 0 and 100

-- check: verandering_precies_bij_een_vorige STOP
select client_id from fct_loonwaarde
where (verandering_code is null) <> (vorige_loonwaarde_procent is null)
    or vorige_vaststellingsdatum >= vaststellingsdatum
