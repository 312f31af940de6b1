-- dim_client_rol: one row per person per unbroken time in a role.
-- key:  client_rol_id
-- note: stretches of one role that touch or overlap are one; roles of a person may overlap.
-- note: a role ends with death; what ends after the last month of the data still holds.
-- note: levering is the newest of the deliveries that make the stretch.

with

laatste_maand as (select * from int_laatste_maand),
persoon as (select * from stg_clientregistratie__persoon),
doelgroep as (select * from stg_clientregistratie__doelgroep),

in_leven as (
    select
        doelgroep.client_id,
        doelgroep.doelgroep_code,
        doelgroep.begindatum,
        least(
            coalesce(doelgroep.einddatum, date'9999-12-31'),
            coalesce(persoon.overlijdensdatum, date'9999-12-31')
        ) as einddatum,
        laatste_maand.einddatum as laatste_datum,
        doelgroep.levering
    from doelgroep
    cross join laatste_maand
    left join persoon on doelgroep.client_id = persoon.client_id
    where doelgroep.begindatum <= laatste_maand.einddatum
        and doelgroep.begindatum <= coalesce(persoon.overlijdensdatum, date'9999-12-31')
),

met_vorige as (
    select
        *,
        max(einddatum) over (
            partition by client_id, doelgroep_code order by begindatum
            rows between unbounded preceding and 1 preceding
        ) as vorige_einddatum
    from in_leven
),

genummerd as (
    select
        *,
        sum(case when begindatum <= date_add(vorige_einddatum, 1) then 0 else 1 end) over (
            partition by client_id, doelgroep_code order by begindatum
            rows between unbounded preceding and current row
        ) as volgnummer
    from met_vorige
),

tijd as (
    select
        client_id,
        doelgroep_code,
        volgnummer,
        min(begindatum) as geldig_van,
        max(einddatum) as einddatum,
        max(laatste_datum) as laatste_datum,
        max(levering) as levering
    from genummerd
    group by client_id, doelgroep_code, volgnummer
),

final as (
    select
        concat_ws('-', client_id, doelgroep_code, volgnummer) as client_rol_id,
        client_id,
        doelgroep_code,
        geldig_van,
        case when einddatum <= laatste_datum then einddatum end as geldig_tot,
        levering
    from tijd
)

select * from final
