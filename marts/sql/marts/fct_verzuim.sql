-- fct_verzuim: one row per stretch of sick leave of an employment; part recovery begins a new one.
-- key:  verzuim_id
-- note: stretches that touch or overlap are one illness; is_nieuw is the stretch that begins it.
-- note: sick leave ends with the employment; what ends after the last month of the data still runs.
-- note: duur_dagen is that of the illness so far: to the last day of this stretch or of the data.

with

laatste_maand as (select * from int_laatste_maand),
verzuim as (select * from stg_werk__verzuim),
dienstverband as (select * from int_dienstverband),
client as (select * from dim_client),

tot_einde_dienst as (
    select
        verzuim.verzuim_id,
        verzuim.dienstverband_id,
        dienstverband.client_id,
        dienstverband.dienstverband_soort_code,
        verzuim.begindatum,
        least(verzuim.einddatum, dienstverband.einddatum) as einddatum,
        laatste_maand.einddatum as laatste_datum,
        verzuim.verzuim_procent,
        verzuim.levering
    from verzuim
    inner join dienstverband on verzuim.dienstverband_id = dienstverband.dienstverband_id
    cross join laatste_maand
    where verzuim.begindatum <= laatste_maand.einddatum
        and verzuim.begindatum >= dienstverband.begindatum
        and verzuim.begindatum <= coalesce(dienstverband.einddatum, date'9999-12-31')
),

met_vorige as (
    select
        *,
        max(coalesce(einddatum, date'9999-12-31')) over (
            partition by dienstverband_id order by begindatum, verzuim_id
            rows between unbounded preceding and 1 preceding
        ) as vorige_einddatum
    from tot_einde_dienst
),

met_ziekte as (
    select
        *,
        coalesce(begindatum > date_add(vorige_einddatum, 1), true) as is_nieuw,
        max(case when begindatum <= date_add(vorige_einddatum, 1) then null else begindatum end)
            over (
                partition by dienstverband_id order by begindatum, verzuim_id
                rows between unbounded preceding and current row
            ) as ziek_sinds
    from met_vorige
),

met_duur as (
    select
        *,
        datediff(least(einddatum, laatste_datum), ziek_sinds) + 1 as duur_dagen
    from met_ziekte
),

final as (
    select
        met_duur.verzuim_id,
        met_duur.dienstverband_id,
        met_duur.client_id,
        client.client_versie_id,
        cast(date_format(met_duur.begindatum, 'yyyyMM') as int) as periode_id,
        met_duur.dienstverband_soort_code,
        case
            when met_duur.duur_dagen <= 7 then 'KORT'
            when met_duur.duur_dagen <= 42 then 'MIDDELLANG'
            when met_duur.duur_dagen <= 365 then 'LANG'
            else 'EXTRA_LANG'
        end as verzuimduur_code,
        met_duur.begindatum,
        case
            when met_duur.einddatum <= met_duur.laatste_datum then met_duur.einddatum
        end as einddatum,
        met_duur.ziek_sinds,
        met_duur.duur_dagen,
        cast(met_duur.verzuim_procent as int) as verzuim_procent,
        met_duur.is_nieuw,
        met_duur.levering
    from met_duur
    left join client
        on met_duur.client_id = client.client_id
        and met_duur.begindatum >= client.geldig_van
        and met_duur.begindatum <= coalesce(client.geldig_tot, date'9999-12-31')
)

select * from final
