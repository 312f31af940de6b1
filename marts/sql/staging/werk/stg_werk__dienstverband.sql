-- stg_werk__dienstverband: one row per employment.
-- key:  dienstverband_id
-- note: an end of 31-12-9999 means that there is none and is empty here

with

dienstverband as (select * from landing_werk__dienstverband),

final as (
    select
        dienstverbandnummer as dienstverband_id,
        client_id,
        dienstverband_soort_code,
        werkgever_soort_code,
        werkgevernummer as werkgever_id,
        begindatum,
        nullif(einddatum, date '9999-12-31') as einddatum,
        einde_code,
        uren_per_week,
        cast(subsidie_per_maand_eur as decimal(18, 2)) as subsidie_per_maand_eur,
        levering
    from dienstverband
)

select * from final
