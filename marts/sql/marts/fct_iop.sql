-- fct_iop: one row per person per day of a development plan, refused ones too.
-- key:  iop_id
-- note: dienstverband_soort_code is that of the employment on that day; of two the one that began
--       last, empty without one.

with

laatste_maand as (select * from int_laatste_maand),
iop as (select * from stg_werk__iop),
dienstverband as (select * from int_dienstverband),
client as (select * from dim_client),

tot_laatste_maand as (
    select iop.*
    from iop
    cross join laatste_maand
    where iop.vaststellingsdatum <= laatste_maand.einddatum
),

dienstverband_toen as (
    select
        tot_laatste_maand.client_id,
        tot_laatste_maand.vaststellingsdatum,
        max_by(
            dienstverband.dienstverband_soort_code,
            struct(dienstverband.begindatum, dienstverband.dienstverband_id)
        ) as dienstverband_soort_code
    from tot_laatste_maand
    inner join dienstverband
        on tot_laatste_maand.client_id = dienstverband.client_id
        and tot_laatste_maand.vaststellingsdatum >= dienstverband.begindatum
        and tot_laatste_maand.vaststellingsdatum
            <= coalesce(dienstverband.einddatum, date'9999-12-31')
    group by tot_laatste_maand.client_id, tot_laatste_maand.vaststellingsdatum
),

genummerd as (
    select
        *,
        row_number() over (partition by client_id order by vaststellingsdatum) as volgnummer,
        datediff(
            vaststellingsdatum,
            lag(vaststellingsdatum) over (partition by client_id order by vaststellingsdatum)
        ) as dagen_sinds_vorige,
        lead(vaststellingsdatum) over (partition by client_id order by vaststellingsdatum)
            is null as is_laatste
    from tot_laatste_maand
),

final as (
    select
        concat_ws('-', genummerd.client_id, date_format(genummerd.vaststellingsdatum, 'yyyyMMdd'))
            as iop_id,
        genummerd.client_id,
        client.client_versie_id,
        cast(date_format(genummerd.vaststellingsdatum, 'yyyyMM') as int) as periode_id,
        dienstverband_toen.dienstverband_soort_code,
        genummerd.vaststellingsdatum,
        genummerd.volgnummer,
        genummerd.dagen_sinds_vorige,
        genummerd.is_weigering,
        genummerd.is_laatste,
        genummerd.levering
    from genummerd
    left join dienstverband_toen
        on genummerd.client_id = dienstverband_toen.client_id
        and genummerd.vaststellingsdatum = dienstverband_toen.vaststellingsdatum
    left join client
        on genummerd.client_id = client.client_id
        and genummerd.vaststellingsdatum >= client.geldig_van
        and genummerd.vaststellingsdatum <= coalesce(client.geldig_tot, date'9999-12-31')
)

select * from final
