-- Checks on fct_inzet; key checks come from the header of the mart.

-- check: maand_bestaat STOP
select distinct periode_id from fct_inzet anti join dim_periode using (periode_id)

-- check: instrument_en_uitvoerder_bestaan STOP
select inzet_id from fct_inzet
where voorziening_code not in (select voorziening_code from dim_voorziening)
    or uitvoerder_code not in (select uitvoerder_code from dim_uitvoerder)

-- check: een_inzet_begint_hoogstens_een_keer STOP
select inzet_id from fct_inzet group by inzet_id having count(*) filter (where is_start) > 1

-- check: stand_klopt_met_client_maand STOP
with inzet as (
    select periode_id, client_id, count(*) as aantal from fct_inzet where is_stand group by all
)
select fct_client_maand.periode_id, fct_client_maand.client_id
from fct_client_maand
left join inzet using (periode_id, client_id)
where fct_client_maand.aantal_lopende_voorzieningen <> coalesce(inzet.aantal, 0)

-- check: traject_bestaat WARN
select inzet_id from fct_inzet
where traject_id is not null and traject_id not in (select traject_id from fct_traject)

-- check: starts_kloppen_met_levering STOP
with bron as (
    select count(*) as aantal
    from landing_reintegratie__voorziening
    where begindatum between (select min(begindatum) from dim_periode)
        and (select max(einddatum) from dim_periode)
),
mart as (select count(*) as aantal from fct_inzet where is_start)
select bron.aantal from bron, mart where bron.aantal <> mart.aantal
