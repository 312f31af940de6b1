-- fct_traject: one row per traject.
-- key:  traject_id
-- note: population, segment and statushouder as on the first day.
-- note: the population of MEMO knows the doelgroepregister only; a nugger with an indication (OBB
--       3.7) may come from vso or praktijkonderwijs as well.
-- note: a traject that ends after the last month of the data is still running.

with

laatste_maand as (select * from int_laatste_maand),
client as (select * from dim_client),
traject as (select * from stg_reintegratie__traject),
resultaat as (select * from ref_traject_resultaat),
bijstandsperiode as (select * from int_bijstandsperiode),
doelgroep as (select * from stg_clientregistratie__doelgroep),
segment as (select * from int_segment_periode),

tot_laatste_maand as (
    select
        traject.traject_id,
        traject.client_id,
        traject.trajectsoort_code,
        case
            when traject.einddatum <= laatste_maand.einddatum then traject.resultaat_code
        end as resultaat_code,
        traject.begindatum,
        case
            when traject.einddatum <= laatste_maand.einddatum then traject.einddatum
        end as einddatum,
        traject.levering
    from traject
    cross join laatste_maand
    where traject.begindatum <= laatste_maand.einddatum
),

rol as (
    select
        tot_laatste_maand.traject_id,
        bool_or(doelgroep.doelgroep_code = 'BANENAFSPRAAK') as is_banenafspraak,
        bool_or(doelgroep.doelgroep_code = 'NUGGER') as is_nugger,
        bool_or(doelgroep.doelgroep_code = 'NUGGER_DGR') as is_nugger_dgr,
        bool_or(doelgroep.doelgroep_code = 'VSO_PRO') as is_vso_pro,
        bool_or(doelgroep.doelgroep_code = 'STATUSHOUDER') as is_statushouder
    from tot_laatste_maand
    inner join doelgroep
        on tot_laatste_maand.client_id = doelgroep.client_id
        and tot_laatste_maand.begindatum >= doelgroep.begindatum
        and tot_laatste_maand.begindatum <= coalesce(doelgroep.einddatum, date'9999-12-31')
    group by tot_laatste_maand.traject_id
),

final as (
    select
        tot_laatste_maand.traject_id,
        tot_laatste_maand.client_id,
        client.client_versie_id,
        cast(date_format(tot_laatste_maand.begindatum, 'yyyyMM') as int) as periode_id,
        cast(date_format(tot_laatste_maand.einddatum, 'yyyyMM') as int) as einde_periode_id,
        tot_laatste_maand.trajectsoort_code,
        tot_laatste_maand.resultaat_code,
        resultaat.groep as resultaat_groep,
        case
            when bijstandsperiode.client_id is not null and rol.is_banenafspraak
                then 'BIJSTAND_DGR'
            when bijstandsperiode.client_id is not null then 'BIJSTAND'
            when rol.is_nugger_dgr or rol.is_nugger and rol.is_banenafspraak then 'NUGGER_DGR'
            when rol.is_nugger then 'NUGGER'
            else 'OVERIG'
        end as populatie_code,
        coalesce(segment.kwadrant_code, 'ONB') as kwadrant_code,
        coalesce(segment.categorie_code, 'ONB') as categorie_code,
        coalesce(segment.spoor_lv_code, 'ONB') as spoor_lv_code,
        coalesce(segment.spoor_bmwe_code, 'ONB') as spoor_bmwe_code,
        tot_laatste_maand.begindatum,
        tot_laatste_maand.einddatum,
        datediff(tot_laatste_maand.einddatum, tot_laatste_maand.begindatum) as doorlooptijd_dagen,
        tot_laatste_maand.einddatum is not null as is_afgesloten,
        coalesce(
            bijstandsperiode.client_id is null and (rol.is_nugger or rol.is_nugger_dgr), false
        ) as is_nugger,
        coalesce(
            bijstandsperiode.client_id is null
            and (
                rol.is_nugger_dgr
                or rol.is_nugger and (rol.is_banenafspraak or rol.is_vso_pro)
            ),
            false
        ) as is_nugger_met_indicatie,
        coalesce(rol.is_statushouder, false) as is_statushouder,
        tot_laatste_maand.levering
    from tot_laatste_maand
    left join resultaat on tot_laatste_maand.resultaat_code = resultaat.code
    left join rol on tot_laatste_maand.traject_id = rol.traject_id
    left join bijstandsperiode
        on tot_laatste_maand.client_id = bijstandsperiode.client_id
        and tot_laatste_maand.begindatum >= bijstandsperiode.begindatum
        and tot_laatste_maand.begindatum
            <= coalesce(bijstandsperiode.einddatum, date'9999-12-31')
    left join segment
        on tot_laatste_maand.client_id = segment.client_id
        and tot_laatste_maand.begindatum >= segment.begindatum
        and tot_laatste_maand.begindatum <= coalesce(segment.einddatum, date'9999-12-31')
    left join client
        on tot_laatste_maand.client_id = client.client_id
        and tot_laatste_maand.begindatum >= client.geldig_van
        and tot_laatste_maand.begindatum <= coalesce(client.geldig_tot, date'9999-12-31')
)

select * from final
