-- fct_dienstverband_maand: one row per employment per month in which it ran a day or more.
-- key:  periode_id, dienstverband_id
-- note: "the last day" is the last day that the employment ran in the month.
-- note: days count as calendar days times the part-time factor (hours / 37); a sick day counts for
--       the part that is not worked. Periods of sickness that touch are one illness.
-- note: subsidy is by calendar day in a month that the employment did not fill.
-- note: beweging_code compares the workplace with that of twelve months earlier, in the order of
--       the Wsw for a Wsw employment and in that of beschut for the others.
-- note: is_hoofdbaan is true for one employment per person on the last day of the month, apart
--       for the Wsw: the one with the most hours.

with

periode as (select * from dim_periode),
client as (select * from dim_client),
dienstverband as (select * from int_dienstverband),
werkplek as (select * from stg_werk__werkplek),
verzuim as (select * from stg_werk__verzuim),
loonwaarde as (select * from stg_werk__loonwaarde),
iop as (select * from stg_werk__iop),
doelgroep as (select * from stg_clientregistratie__doelgroep where doelgroep_code = 'BESCHUT'),
adres as (select * from stg_clientregistratie__adres),
gemeente as (select * from dim_gemeente where is_opdrachtgever),
werkplektype as (select * from dim_werkplektype),
laatste_maand as (select * from int_laatste_maand),

maand as (
    select
        periode.periode_id,
        dienstverband.*,
        periode.einddatum as peildatum,
        day(periode.einddatum) as dagen_in_maand,
        case
            when dienstverband.einddatum <= laatste_maand.einddatum
                then dienstverband.dienstverband_einde_code
        end as einde_code,
        greatest(dienstverband.begindatum, periode.begindatum) as eerste_dag,
        least(dienstverband.einddatum, periode.einddatum) as laatste_dag
    from dienstverband
    inner join periode
        on periode.einddatum >= dienstverband.begindatum
        and periode.begindatum <= coalesce(dienstverband.einddatum, date'9999-12-31')
    cross join laatste_maand
),

werkplek_periode as (
    select
        dienstverband_id,
        werkplektype_code,
        begindatum,
        least(
            coalesce(einddatum, date'9999-12-31'),
            date_sub(lead(begindatum) over (
                partition by dienstverband_id order by begindatum
            ), 1)
        ) as einddatum
    from werkplek
),

verzuim_met_vorige as (
    select
        *,
        max(coalesce(einddatum, date'9999-12-31')) over (
            partition by dienstverband_id order by begindatum, verzuim_id
            rows between unbounded preceding and 1 preceding
        ) as vorige_einddatum
    from verzuim
),

verzuim_ziekte as (
    select
        *,
        max(case when begindatum <= date_add(vorige_einddatum, 1) then null else begindatum end)
            over (
                partition by dienstverband_id order by begindatum, verzuim_id
                rows between unbounded preceding and current row
            ) as ziek_sinds
    from verzuim_met_vorige
),

verzuim_maand as (
    select
        maand.periode_id,
        maand.dienstverband_id,
        sum(
            verzuim_ziekte.verzuim_procent * (datediff(
                least(maand.laatste_dag, verzuim_ziekte.einddatum),
                greatest(maand.eerste_dag, verzuim_ziekte.begindatum)
            ) + 1)
        ) as dagprocenten,
        max(
            coalesce(verzuim_ziekte.einddatum, date'9999-12-31') >= maand.laatste_dag
            and datediff(maand.laatste_dag, verzuim_ziekte.ziek_sinds) + 1 >= 43
        ) as is_langdurig_ziek
    from maand
    inner join verzuim_ziekte
        on maand.dienstverband_id = verzuim_ziekte.dienstverband_id
        and verzuim_ziekte.begindatum <= maand.laatste_dag
        and coalesce(verzuim_ziekte.einddatum, date'9999-12-31') >= maand.eerste_dag
    group by maand.periode_id, maand.dienstverband_id
),

loonwaarde_periode as (
    select
        client_id,
        loonwaarde_procent,
        vaststellingsdatum as begindatum,
        date_sub(lead(vaststellingsdatum) over (
            partition by client_id order by vaststellingsdatum
        ), 1) as einddatum
    from loonwaarde
),

iop_maand as (
    select
        maand.periode_id,
        maand.dienstverband_id,
        count_if(not iop.is_weigering) > 0 as heeft_actueel_iop,
        count_if(iop.is_weigering) >= 2 as is_iop_weigeraar
    from maand
    inner join iop
        on maand.client_id = iop.client_id
        and iop.vaststellingsdatum <= maand.laatste_dag
        and add_months(iop.vaststellingsdatum, 12) >= maand.laatste_dag
    group by maand.periode_id, maand.dienstverband_id
),

final as (
    select
        maand.periode_id,
        maand.dienstverband_id,
        maand.client_id,
        client.client_versie_id,
        maand.dienstverband_soort_code,
        maand.werkgever_soort_code,
        werkplek_nu.werkplektype_code,
        werkplek_toen.werkplektype_code as werkplektype_jaar_eerder_code,
        case
            when maand.dienstverband_soort_code = 'WSW'
                then case sign(type_nu.volgorde_wsw - type_toen.volgorde_wsw)
                    when 1 then 'OMHOOG' when 0 then 'GELIJK' when -1 then 'OMLAAG'
                    else 'ONBEKEND'
                end
            else case sign(type_nu.volgorde_beschut - type_toen.volgorde_beschut)
                when 1 then 'OMHOOG' when 0 then 'GELIJK' when -1 then 'OMLAAG'
                else 'ONBEKEND'
            end
        end as beweging_code,
        maand.einde_code as dienstverband_einde_code,
        cast(maand.uren_per_week as decimal(18, 2)) as uren_per_week,
        cast(maand.uren_per_week / 37 as decimal(18, 4)) as fte,
        cast(
            maand.subsidie_per_maand_eur
            * (datediff(maand.laatste_dag, maand.eerste_dag) + 1) / maand.dagen_in_maand
            as decimal(18, 2)
        ) as subsidie_eur,
        cast(
            maand.uren_per_week * (datediff(maand.laatste_dag, maand.eerste_dag) + 1) / 37
            as decimal(18, 4)
        ) as beschikbare_dagen,
        cast(
            maand.uren_per_week * coalesce(verzuim_maand.dagprocenten, 0) / 3700
            as decimal(18, 4)
        ) as verzuim_dagen,
        cast(loonwaarde_periode.loonwaarde_procent as int) as loonwaarde_procent,
        maand.begindatum = maand.eerste_dag as is_start,
        maand.laatste_dag = maand.peildatum as is_stand,
        maand.laatste_dag = maand.peildatum
            and row_number() over (
                partition by
                    maand.periode_id,
                    maand.client_id,
                    maand.dienstverband_soort_code = 'WSW',
                    maand.laatste_dag = maand.peildatum
                order by maand.uren_per_week desc, maand.dienstverband_id
            ) = 1 as is_hoofdbaan,
        verzuim_maand.dienstverband_id is not null as is_ziek_geweest,
        coalesce(verzuim_maand.is_langdurig_ziek, false) as is_langdurig_ziek,
        coalesce(iop_maand.heeft_actueel_iop, false) as heeft_actueel_iop,
        coalesce(iop_maand.is_iop_weigeraar, false) as is_iop_weigeraar,
        exists (
            select 1
            from doelgroep
            where doelgroep.client_id = maand.client_id
                and maand.laatste_dag >= doelgroep.begindatum
                and maand.laatste_dag <= coalesce(doelgroep.einddatum, date'9999-12-31')
        ) as heeft_beschut_indicatie,
        exists (
            select 1
            from adres
            inner join gemeente on adres.gemeente_code = gemeente.gemeente_code
            where adres.client_id = maand.client_id
                and maand.laatste_dag >= adres.begindatum
                and maand.laatste_dag <= coalesce(adres.einddatum, date'9999-12-31')
        ) as woont_in_gemeente,
        maand.levering
    from maand
    left join werkplek_periode as werkplek_nu
        on maand.dienstverband_id = werkplek_nu.dienstverband_id
        and maand.laatste_dag >= werkplek_nu.begindatum
        and maand.laatste_dag <= werkplek_nu.einddatum
    left join werkplek_periode as werkplek_toen
        on maand.dienstverband_id = werkplek_toen.dienstverband_id
        and date_sub(add_months(date_add(maand.laatste_dag, 1), -12), 1)
            >= werkplek_toen.begindatum
        and date_sub(add_months(date_add(maand.laatste_dag, 1), -12), 1)
            <= werkplek_toen.einddatum
    left join werkplektype as type_nu
        on werkplek_nu.werkplektype_code = type_nu.werkplektype_code
    left join werkplektype as type_toen
        on werkplek_toen.werkplektype_code = type_toen.werkplektype_code
    left join verzuim_maand
        on maand.dienstverband_id = verzuim_maand.dienstverband_id
        and maand.periode_id = verzuim_maand.periode_id
    left join loonwaarde_periode
        on maand.client_id = loonwaarde_periode.client_id
        and maand.laatste_dag >= loonwaarde_periode.begindatum
        and maand.laatste_dag <= coalesce(loonwaarde_periode.einddatum, date'9999-12-31')
    left join iop_maand
        on maand.dienstverband_id = iop_maand.dienstverband_id
        and maand.periode_id = iop_maand.periode_id
    left join client
        on maand.client_id = client.client_id
        and maand.laatste_dag >= client.geldig_van
        and maand.laatste_dag <= coalesce(client.geldig_tot, date'9999-12-31')
)

select * from final
