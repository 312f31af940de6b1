-- stg_clientregistratie__adres: one row per person per stretch of living somewhere, without street.
-- key:  client_id, begindatum
-- note: an end of 31-12-9999 means that there is none and is empty here

with

adres as (select * from landing_clientregistratie__adres),

final as (
    select
        client_id,
        gemeente_code,
        huisvesting_code,
        begindatum,
        nullif(einddatum, date '9999-12-31') as einddatum,
        levering
    from adres
)

select * from final
