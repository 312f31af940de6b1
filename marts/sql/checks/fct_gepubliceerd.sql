-- Checks on fct_gepubliceerd; key checks come from the header of the mart.

-- check: aandeel_is_nul_tot_een STOP
select regel from fct_gepubliceerd where eenheid = 'AANDEEL' and waarde not between 0 and 1

-- check: uitsplitsing_heeft_een_getal STOP
select regel from fct_gepubliceerd where (uitsplitsing is null) <> (code is null)
    or uitsplitsing is not null and metric_id is null
