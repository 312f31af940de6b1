-- fct_klacht: one row per complaint.
-- key:  klacht_id
-- note: a decision after the last month of the data does not count yet.

with

laatste_maand as (select * from int_laatste_maand),
klacht as (select * from stg_werk__klacht),

final as (
    select
        klacht.klacht_id,
        cast(date_format(klacht.indiendatum, 'yyyyMM') as int) as periode_id,
        case
            when klacht.besluitdatum <= laatste_maand.einddatum
                then cast(date_format(klacht.besluitdatum, 'yyyyMM') as int)
        end as besluit_periode_id,
        klacht.dienstverband_soort_code,
        case
            when klacht.besluitdatum <= laatste_maand.einddatum then klacht.oordeel_code
        end as oordeel_code,
        klacht.levering
    from klacht
    cross join laatste_maand
    where klacht.indiendatum <= laatste_maand.einddatum
)

select * from final
