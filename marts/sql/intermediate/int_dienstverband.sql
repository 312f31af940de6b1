-- int_dienstverband: one row per employment that began in the months of the data or before.
-- key:  dienstverband_id
-- note: ends with death, as bijstand does; einddatum is then the last day alive.

with

laatste_maand as (select * from int_laatste_maand),
persoon as (select * from stg_clientregistratie__persoon),
dienstverband as (select * from stg_werk__dienstverband),

final as (
    select
        dienstverband.dienstverband_id,
        dienstverband.client_id,
        dienstverband.dienstverband_soort_code,
        dienstverband.werkgever_soort_code,
        dienstverband.begindatum,
        least(dienstverband.einddatum, persoon.overlijdensdatum) as einddatum,
        case
            when dienstverband.einddatum <= persoon.overlijdensdatum
                or persoon.overlijdensdatum is null and dienstverband.einddatum is not null
                then dienstverband.einde_code
            when persoon.overlijdensdatum is not null then 'OVERLEDEN'
        end as dienstverband_einde_code,
        dienstverband.uren_per_week,
        dienstverband.subsidie_per_maand_eur,
        dienstverband.levering
    from dienstverband
    cross join laatste_maand
    left join persoon on dienstverband.client_id = persoon.client_id
    where dienstverband.begindatum <= laatste_maand.einddatum
        and dienstverband.begindatum <= coalesce(persoon.overlijdensdatum, date'9999-12-31')
)

select * from final
