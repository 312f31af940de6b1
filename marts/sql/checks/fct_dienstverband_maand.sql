-- Checks on fct_dienstverband_maand; key checks come from the header of the mart.

-- check: maand_bestaat STOP
select distinct periode_id from fct_dienstverband_maand anti join dim_periode using (periode_id)

-- check: soort_en_werkplektype_bestaan STOP
select dienstverband_id from fct_dienstverband_maand
where dienstverband_soort_code not in (
        select dienstverband_soort_code from dim_dienstverband_soort
    )
    or werkplektype_code is not null
    and werkplektype_code not in (select werkplektype_code from dim_werkplektype)

-- check: dagen_passen_in_de_maand STOP
select fct_dienstverband_maand.dienstverband_id
from fct_dienstverband_maand
inner join dim_periode using (periode_id)
where fct_dienstverband_maand.beschikbare_dagen <= 0
    or fct_dienstverband_maand.beschikbare_dagen
        > day(dim_periode.einddatum) * fct_dienstverband_maand.uren_per_week / 37 + 0.0001

-- check: verzuim_past_in_de_dagen WARN
select periode_id, dienstverband_id from fct_dienstverband_maand
where verzuim_dagen > beschikbare_dagen + 0.0001

-- check: wsw_klopt_met_client_maand STOP
with dienstverband as (
    select distinct periode_id, client_id
    from fct_dienstverband_maand
    where is_stand and dienstverband_soort_code = 'WSW'
),
client as (
    select periode_id, client_id from fct_client_maand where is_wsw
)
(select * from dienstverband except select * from client)
union all
(select * from client except select * from dienstverband)

-- check: werkplek_is_bekend WARN
select periode_id, dienstverband_id from fct_dienstverband_maand
where werkplektype_code is null and dienstverband_soort_code in ('WSW', 'BESCHUT')

-- check: langdurig_ziek_is_ziek STOP
select periode_id, dienstverband_id from fct_dienstverband_maand
where is_langdurig_ziek and not is_ziek_geweest

-- check: dienstverbanden_kloppen_met_levering STOP
with bron as (
    select dim_periode.periode_id, count(*) as aantal
    from landing_werk__dienstverband as dienstverband
    left join landing_clientregistratie__persoon as persoon using (client_id)
    inner join dim_periode
        on dienstverband.begindatum <= dim_periode.einddatum
        and least(
            coalesce(dienstverband.einddatum, date '9999-12-31'),
            coalesce(persoon.overlijdensdatum, date '9999-12-31')
        ) >= greatest(dim_periode.begindatum, dienstverband.begindatum)
    group by dim_periode.periode_id
),
mart as (select periode_id, count(*) as aantal from fct_dienstverband_maand group by periode_id)
select dim_periode.periode_id
from dim_periode
left join bron using (periode_id)
left join mart using (periode_id)
where coalesce(bron.aantal, 0) <> coalesce(mart.aantal, 0)
