-- Checks on dim_client_rol; key checks come from the header of the mart.

-- check: tijden_van_een_rol_raken_elkaar_niet STOP
select client_rol_id
from (
    select client_rol_id, geldig_van,
        lag(coalesce(geldig_tot, date '9999-12-31')) over (
            partition by client_id, doelgroep_code order by geldig_van
        ) as vorige_geldig_tot
    from dim_client_rol
)
where date_diff('day', vorige_geldig_tot, geldig_van) <= 1
