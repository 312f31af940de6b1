-- Rules of dim_client beside its key: the versions of a person join up, and only the last is open.

-- check: versies_sluiten_aan STOP
select client_versie_id
from (
    select
        client_versie_id,
        geldig_van,
        lag(geldig_tot) over client as vorige_geldig_tot,
        row_number() over client as volgnummer
    from dim_client
    window client as (partition by client_id order by geldig_van)
)
where volgnummer > 1 and (vorige_geldig_tot is null or geldig_van <> vorige_geldig_tot + 1)

-- check: versie_eindigt_niet_voor_begin STOP
select client_versie_id
from dim_client
where geldig_tot < geldig_van

-- check: laatste_versie_geldt_nu STOP
select client_id
from dim_client
group by client_id
having count(*) filter (where geldig_tot is null) <> 1

-- check: gemeente_bekend WARN
select client_versie_id
from dim_client
where geldig_tot is null
    and gemeente_code is null
    and client_id in (
        select client_id from fct_client_maand
        where is_bijstand and periode_id = (select max(periode_id) from dim_periode)
    )

-- check: personen_kloppen_met_levering STOP
with bron as (
    select count(*) as aantal
    from landing_clientregistratie__persoon
    where year(geboortedatum) <= (select max(jaar) from dim_periode)
),
mart as (select count(distinct client_id) as aantal from dim_client)
select bron.aantal from bron, mart where bron.aantal <> mart.aantal
