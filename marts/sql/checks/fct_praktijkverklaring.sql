-- Checks on fct_praktijkverklaring; key checks come from the header of the mart.

-- check: client_is_bekend WARN
select verklaring_id from fct_praktijkverklaring
where client_id not in (select client_id from dim_client)
