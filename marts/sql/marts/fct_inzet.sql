-- fct_inzet: one row per use of an instrument per month in which it ran a day or more.
-- key:  periode_id, inzet_id
-- note: each month that has begun costs the full monthly price.
-- note: one that ends after the last month of the data is still running.
-- note: segments and inzet_groep_code are those of the last day of the month.

with

periode as (select * from dim_periode),
client as (select * from dim_client),
voorziening as (select * from stg_reintegratie__voorziening),
segment as (select * from int_segment_periode),
bijstandsperiode as (select * from int_bijstandsperiode),
dienstverband as (select * from int_dienstverband),
doelgroep as (select * from stg_clientregistratie__doelgroep),

laatste_maand as (
    select max(einddatum) as einddatum from periode
),

maand as (
    select
        periode.periode_id,
        periode.begindatum as eerste_dag,
        periode.einddatum as peildatum,
        voorziening.*
    from voorziening
    inner join periode
        on periode.einddatum >= voorziening.begindatum
        and periode.begindatum <= coalesce(voorziening.einddatum, date'9999-12-31')
),

werk as (
    select
        maand.periode_id,
        maand.inzet_id,
        bool_or(dienstverband.dienstverband_soort_code = 'WSW') as is_wsw,
        bool_or(dienstverband.dienstverband_soort_code = 'BESCHUT') as is_beschut
    from maand
    inner join dienstverband
        on maand.client_id = dienstverband.client_id
        and maand.peildatum >= dienstverband.begindatum
        and maand.peildatum <= coalesce(dienstverband.einddatum, date'9999-12-31')
    group by maand.periode_id, maand.inzet_id
),

nugger as (
    select maand.periode_id, maand.inzet_id
    from maand
    inner join doelgroep
        on maand.client_id = doelgroep.client_id
        and maand.peildatum >= doelgroep.begindatum
        and maand.peildatum <= coalesce(doelgroep.einddatum, date'9999-12-31')
    where doelgroep.doelgroep_code in ('NUGGER', 'NUGGER_DGR')
    group by maand.periode_id, maand.inzet_id
),

final as (
    select
        maand.periode_id,
        maand.inzet_id,
        maand.client_id,
        client.client_versie_id,
        maand.traject_id,
        maand.voorziening_code,
        maand.uitvoerder_code,
        coalesce(segment.kwadrant_code, 'ONB') as kwadrant_code,
        coalesce(segment.spoor_lv_code, 'ONB') as spoor_lv_code,
        coalesce(segment.spoor_bmwe_code, 'ONB') as spoor_bmwe_code,
        case
            when werk.is_wsw then 'WSW'
            when werk.is_beschut then 'BESCHUT'
            when bijstandsperiode.client_id is not null then 'BIJSTAND'
            when nugger.inzet_id is not null then 'NUGGER'
            else 'OVERIG'
        end as inzet_groep_code,
        case
            when maand.einddatum <= maand.peildatum then maand.reden_einde_code
        end as reden_einde_voorziening_code,
        maand.begindatum,
        case when maand.einddatum <= laatste_maand.einddatum then maand.einddatum end as einddatum,
        cast(maand.prijs_per_maand_eur as decimal(18, 2)) as kosten_eur,
        maand.begindatum >= maand.eerste_dag as is_start,
        coalesce(maand.einddatum <= maand.peildatum, false) as is_einde,
        coalesce(maand.einddatum >= maand.peildatum, true) as is_stand,
        maand.levering
    from maand
    cross join laatste_maand
    left join segment
        on maand.client_id = segment.client_id
        and maand.peildatum >= segment.begindatum
        and maand.peildatum <= coalesce(segment.einddatum, date'9999-12-31')
    left join bijstandsperiode
        on maand.client_id = bijstandsperiode.client_id
        and maand.peildatum >= bijstandsperiode.begindatum
        and maand.peildatum <= coalesce(bijstandsperiode.einddatum, date'9999-12-31')
    left join werk
        on maand.periode_id = werk.periode_id
        and maand.inzet_id = werk.inzet_id
    left join nugger
        on maand.periode_id = nugger.periode_id
        and maand.inzet_id = nugger.inzet_id
    left join client
        on maand.client_id = client.client_id
        and least(maand.einddatum, maand.peildatum) >= client.geldig_van
        and least(maand.einddatum, maand.peildatum)
            <= coalesce(client.geldig_tot, date'9999-12-31')
)

select * from final
