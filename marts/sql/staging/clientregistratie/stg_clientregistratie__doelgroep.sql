-- stg_clientregistratie__doelgroep: one row per person per stretch in a role.
-- key:  client_id, doelgroep_code, begindatum
-- note: an end of 31-12-9999 means that there is none and is empty here

with

doelgroep as (select * from landing_clientregistratie__doelgroep),

final as (
    select
        client_id,
        doelgroep_code,
        begindatum,
        nullif(einddatum, date '9999-12-31') as einddatum,
        levering
    from doelgroep
)

select * from final
