-- stg_reintegratie__voorziening: one row per use of an instrument for a person.
-- key:  inzet_id
-- note: an end of 31-12-9999 means that there is none and is empty here

with

voorziening as (select * from landing_reintegratie__voorziening),

final as (
    select
        voorzieningnummer as inzet_id,
        trajectnummer as traject_id,
        client_id,
        voorziening_code,
        uitvoerder_code,
        begindatum,
        nullif(einddatum, date '9999-12-31') as einddatum,
        reden_einde_code,
        cast(prijs_per_maand_eur as decimal(18, 2)) as prijs_per_maand_eur,
        levering
    from voorziening
)

select * from final
