-- fct_indicatie: one row per granted indication for sheltered work (role BESCHUT).
-- key:  indicatie_id
-- note: startdatum is the first traject or employment that runs on or after the day of granting;
--       one that already ran counts as started on that day.
-- note: a start exactly three calendar months after granting is in time. Without a start it is too
--       early to say until the last day of the data reaches that day.

with

laatste_maand as (select * from int_laatste_maand),
client as (select * from dim_client),
doelgroep as (select * from stg_clientregistratie__doelgroep where doelgroep_code = 'BESCHUT'),
traject as (select * from stg_reintegratie__traject),
dienstverband as (select * from int_dienstverband),

indicatie as (
    select
        doelgroep.client_id,
        doelgroep.begindatum as toekenningsdatum,
        case
            when doelgroep.einddatum <= laatste_maand.einddatum then doelgroep.einddatum
        end as einddatum,
        add_months(doelgroep.begindatum, 3) as uiterste_datum,
        doelgroep.levering,
        laatste_maand.einddatum as laatste_datum
    from doelgroep
    cross join laatste_maand
    where doelgroep.begindatum <= laatste_maand.einddatum
),

activiteit as (
    select client_id, begindatum, einddatum from traject
    union all
    select client_id, begindatum, einddatum from dienstverband
),

met_start as (
    select
        indicatie.client_id,
        indicatie.toekenningsdatum,
        indicatie.einddatum,
        indicatie.uiterste_datum,
        indicatie.laatste_datum,
        indicatie.levering,
        case
            when min(activiteit.begindatum) <= indicatie.toekenningsdatum
                then indicatie.toekenningsdatum
            else min(activiteit.begindatum)
        end as startdatum
    from indicatie
    left join activiteit
        on indicatie.client_id = activiteit.client_id
        and activiteit.begindatum <= indicatie.laatste_datum
        and coalesce(activiteit.einddatum, date'9999-12-31') >= indicatie.toekenningsdatum
    group by
        indicatie.client_id,
        indicatie.toekenningsdatum,
        indicatie.einddatum,
        indicatie.uiterste_datum,
        indicatie.laatste_datum,
        indicatie.levering
),

final as (
    select
        concat_ws('-', met_start.client_id, date_format(met_start.toekenningsdatum, 'yyyyMMdd'))
            as indicatie_id,
        met_start.client_id,
        client.client_versie_id,
        cast(date_format(met_start.toekenningsdatum, 'yyyyMM') as int) as periode_id,
        met_start.toekenningsdatum,
        met_start.einddatum,
        met_start.startdatum,
        case
            when met_start.startdatum <= met_start.uiterste_datum then 'JA'
            when met_start.uiterste_datum <= met_start.laatste_datum then 'NEE'
            else 'NOG_NIET_MEETBAAR'
        end as binnen_3_maanden_code,
        met_start.levering
    from met_start
    left join client
        on met_start.client_id = client.client_id
        and met_start.toekenningsdatum >= client.geldig_van
        and met_start.toekenningsdatum <= coalesce(client.geldig_tot, date'9999-12-31')
)

select * from final
