-- fct_plaatsing: one row per placement of a person with an employer.
-- key:  plaatsing_id
-- note: heeft_bijstand looks one calendar month after the first day, in what is known now.
-- note: a placement that ends after the last month of the data is still running.
-- note: it lasts six months if it ran up to and including the day before the same date six months
--       later; what began less than six months ago is not measurable yet, also when it has ended:
--       or else the share of a recent month would be of the early leavers only.
-- note: a nugger has no bijstand on the first day, whatever the role says.

with

laatste_maand as (select * from int_laatste_maand),
client as (select * from dim_client),
plaatsing as (select * from stg_werkgever__plaatsing),
werkgever as (select * from stg_werkgever__werkgever),
bijstandsperiode as (select * from int_bijstandsperiode),
doelgroep as (select * from stg_clientregistratie__doelgroep),

tot_laatste_maand as (
    select
        plaatsing.*,
        laatste_maand.einddatum as laatste_datum,
        date_add(least(plaatsing.einddatum, laatste_maand.einddatum), 1) as gezien_tot,
        date_add(laatste_maand.einddatum, 1) as bekend_tot
    from plaatsing
    cross join laatste_maand
    where plaatsing.begindatum <= laatste_maand.einddatum
),

rol as (
    select
        tot_laatste_maand.plaatsing_id,
        bool_or(doelgroep.doelgroep_code in ('NUGGER', 'NUGGER_DGR')) as is_nugger,
        bool_or(doelgroep.doelgroep_code in ('NUGGER_DGR', 'BANENAFSPRAAK', 'VSO_PRO'))
            as heeft_indicatie,
        bool_or(doelgroep.doelgroep_code = 'STATUSHOUDER') as is_statushouder
    from tot_laatste_maand
    inner join doelgroep
        on tot_laatste_maand.client_id = doelgroep.client_id
        and tot_laatste_maand.begindatum >= doelgroep.begindatum
        and tot_laatste_maand.begindatum <= coalesce(doelgroep.einddatum, date'9999-12-31')
    group by tot_laatste_maand.plaatsing_id
),

final as (
    select
        tot_laatste_maand.plaatsing_id,
        tot_laatste_maand.client_id,
        client.client_versie_id,
        cast(date_format(tot_laatste_maand.begindatum, 'yyyyMM') as int) as periode_id,
        tot_laatste_maand.werkgever_id,
        werkgever.sector_code,
        tot_laatste_maand.plaatsing_soort_code,
        case
            when add_months(tot_laatste_maand.begindatum, 6) > tot_laatste_maand.bekend_tot
                then 'NOG_NIET_MEETBAAR'
            when add_months(tot_laatste_maand.begindatum, 6) <= tot_laatste_maand.gezien_tot
                then 'JA'
            else 'NEE'
        end as duurt_6_maanden_code,
        case
            when add_months(tot_laatste_maand.begindatum, 12) > tot_laatste_maand.bekend_tot
                then 'NOG_NIET_MEETBAAR'
            when add_months(tot_laatste_maand.begindatum, 12) <= tot_laatste_maand.gezien_tot
                then 'JA'
            else 'NEE'
        end as duurt_12_maanden_code,
        tot_laatste_maand.begindatum,
        case
            when tot_laatste_maand.einddatum <= tot_laatste_maand.laatste_datum
                then tot_laatste_maand.einddatum
        end as einddatum,
        cast(tot_laatste_maand.uren_per_week as decimal(18, 2)) as uren_per_week,
        bijstandsperiode.client_id is not null as heeft_bijstand,
        coalesce(rol.is_nugger and bij_begin.client_id is null, false) as is_nugger,
        coalesce(
            rol.is_nugger and rol.heeft_indicatie and bij_begin.client_id is null, false
        ) as is_nugger_met_indicatie,
        coalesce(rol.is_statushouder, false) as is_statushouder,
        tot_laatste_maand.levering
    from tot_laatste_maand
    left join werkgever on tot_laatste_maand.werkgever_id = werkgever.werkgever_id
    left join rol on tot_laatste_maand.plaatsing_id = rol.plaatsing_id
    left join bijstandsperiode
        on tot_laatste_maand.client_id = bijstandsperiode.client_id
        and add_months(tot_laatste_maand.begindatum, 1) >= bijstandsperiode.begindatum
        and add_months(tot_laatste_maand.begindatum, 1)
            <= coalesce(bijstandsperiode.einddatum, date'9999-12-31')
    left join bijstandsperiode as bij_begin
        on tot_laatste_maand.client_id = bij_begin.client_id
        and tot_laatste_maand.begindatum >= bij_begin.begindatum
        and tot_laatste_maand.begindatum <= coalesce(bij_begin.einddatum, date'9999-12-31')
    left join client
        on tot_laatste_maand.client_id = client.client_id
        and tot_laatste_maand.begindatum >= client.geldig_van
        and tot_laatste_maand.begindatum <= coalesce(client.geldig_tot, date'9999-12-31')
)

select * from final
