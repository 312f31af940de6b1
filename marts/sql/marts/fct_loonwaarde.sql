-- fct_loonwaarde: one row per wage value that was established for a person.
-- key:  client_id, vaststellingsdatum
-- note: the employment is the one with the most hours on the day; empty when there is none.

with

laatste_maand as (select * from int_laatste_maand),
loonwaarde as (select * from stg_werk__loonwaarde),
dienstverband as (select * from int_dienstverband),

met_vorige as (
    select
        loonwaarde.client_id,
        loonwaarde.vaststellingsdatum,
        loonwaarde.levering,
        cast(loonwaarde.loonwaarde_procent as int) as loonwaarde_procent,
        lag(loonwaarde.vaststellingsdatum) over (
            partition by loonwaarde.client_id order by loonwaarde.vaststellingsdatum
        ) as vorige_vaststellingsdatum,
        cast(lag(loonwaarde.loonwaarde_procent) over (
            partition by loonwaarde.client_id order by loonwaarde.vaststellingsdatum
        ) as int) as vorige_loonwaarde_procent
    from loonwaarde
    cross join laatste_maand
    where loonwaarde.vaststellingsdatum <= laatste_maand.einddatum
),

baan as (
    select
        met_vorige.client_id,
        met_vorige.vaststellingsdatum,
        max_by(
            dienstverband.dienstverband_soort_code,
            struct(dienstverband.uren_per_week, dienstverband.dienstverband_id)
        ) as dienstverband_soort_code
    from met_vorige
    inner join dienstverband
        on met_vorige.client_id = dienstverband.client_id
        and met_vorige.vaststellingsdatum >= dienstverband.begindatum
        and met_vorige.vaststellingsdatum <= coalesce(dienstverband.einddatum, date'9999-12-31')
    group by met_vorige.client_id, met_vorige.vaststellingsdatum
),

final as (
    select
        met_vorige.client_id,
        cast(date_format(met_vorige.vaststellingsdatum, 'yyyyMM') as int) as periode_id,
        baan.dienstverband_soort_code,
        case sign(met_vorige.loonwaarde_procent - met_vorige.vorige_loonwaarde_procent)
            when 1 then 'BETER'
            when 0 then 'GELIJK'
            when -1 then 'SLECHTER'
        end as verandering_code,
        met_vorige.vaststellingsdatum,
        met_vorige.vorige_vaststellingsdatum,
        met_vorige.loonwaarde_procent,
        met_vorige.vorige_loonwaarde_procent,
        met_vorige.levering
    from met_vorige
    left join baan
        on met_vorige.client_id = baan.client_id
        and met_vorige.vaststellingsdatum = baan.vaststellingsdatum
)

select * from final
