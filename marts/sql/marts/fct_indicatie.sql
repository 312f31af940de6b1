-- fct_indicatie: one row per granted indication for sheltered work (role BESCHUT).
-- key:  indicatie_id
-- note: startdatum is the first traject or employment that runs on or after the day of granting;
--       one that already ran counts as started on that day.
-- note: a start exactly three calendar months after granting is in time. Without a start it is too
--       early to say until the last day of the data reaches that day.

with

laatste_maand as (select * from int_laatste_maand),
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
        concat_ws('-', client_id, date_format(toekenningsdatum, 'yyyyMMdd')) as indicatie_id,
        client_id,
        cast(date_format(toekenningsdatum, 'yyyyMM') as int) as periode_id,
        toekenningsdatum,
        einddatum,
        startdatum,
        case
            when startdatum <= uiterste_datum then 'JA'
            when uiterste_datum <= laatste_datum then 'NEE'
            else 'NOG_NIET_MEETBAAR'
        end as binnen_3_maanden_code,
        levering
    from met_start
)

select * from final
