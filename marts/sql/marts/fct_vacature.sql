-- fct_vacature: one row per vacancy that was acquired.
-- key:  vacature_id
-- note: a vacancy filled after the last month of the data is still open.

with

laatste_maand as (select * from int_laatste_maand),
vacature as (select * from stg_werkgever__vacature),
werkgever as (select * from stg_werkgever__werkgever),

tot_laatste_maand as (
    select
        vacature.vacature_id,
        vacature.werkgever_id,
        vacature.meldingsdatum,
        case
            when vacature.vervuldatum <= laatste_maand.einddatum then vacature.vervuldatum
        end as vervuldatum,
        vacature.is_kansberoep,
        vacature.levering
    from vacature
    cross join laatste_maand
    where vacature.meldingsdatum <= laatste_maand.einddatum
),

final as (
    select
        tot_laatste_maand.vacature_id,
        cast(date_format(tot_laatste_maand.meldingsdatum, 'yyyyMM') as int) as periode_id,
        cast(date_format(tot_laatste_maand.vervuldatum, 'yyyyMM') as int) as vervuld_periode_id,
        tot_laatste_maand.werkgever_id,
        werkgever.sector_code,
        tot_laatste_maand.meldingsdatum,
        tot_laatste_maand.vervuldatum,
        tot_laatste_maand.is_kansberoep,
        tot_laatste_maand.vervuldatum is not null as is_vervuld,
        tot_laatste_maand.levering
    from tot_laatste_maand
    left join werkgever on tot_laatste_maand.werkgever_id = werkgever.werkgever_id
)

select * from final
