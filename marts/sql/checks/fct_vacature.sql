-- Checks on fct_vacature; key checks come from the header of the mart.

-- check: werkgever_bestaat WARN
select vacature_id from fct_vacature
where werkgever_id not in (select werkgever_id from dim_werkgever)

-- check: vervuld_na_melding STOP
select vacature_id from fct_vacature where vervuldatum < meldingsdatum
