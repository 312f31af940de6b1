-- int_client_stand: one row per person per month with, on the last day, bijstand, a role or work.
-- key:  periode_id, client_id
-- note: only persons alive on the last day; the day of death is the last day alive.
-- note: bijstand is empty without bijstand; bijstand.telt_uitkering is true for exactly one person
--       per benefit, the applicant if that one is alive.
-- note: levering is that of the benefit, without one of the employment, without that of the role.

with

periode as (select * from dim_periode),
persoon as (select * from stg_clientregistratie__persoon),
bijstand as (select * from int_bijstand),
doelgroep as (select * from stg_clientregistratie__doelgroep),
dienstverband as (select * from int_dienstverband),

bijstand_maand as (
    select
        periode.periode_id,
        bijstand.client_id,
        periode.einddatum as peildatum,
        struct(
            bijstand.uitkering_id,
            bijstand.regeling_code,
            bijstand.leefvorm_code,
            bijstand.periode_begindatum,
            row_number() over (
                partition by periode.periode_id, bijstand.uitkering_id
                order by bijstand.is_aanvrager desc, bijstand.client_id
            ) = 1 as telt_uitkering,
            bijstand.levering
        ) as bijstand
    from bijstand
    inner join periode
        on periode.einddatum >= bijstand.begindatum
        and periode.einddatum <= coalesce(bijstand.einddatum, date'9999-12-31')
),

rol as (
    select
        doelgroep.client_id,
        doelgroep.begindatum,
        least(doelgroep.einddatum, persoon.overlijdensdatum) as einddatum,
        doelgroep.doelgroep_code,
        cast(null as string) as dienstverband_soort_code,
        false as heeft_subsidie,
        doelgroep.levering
    from doelgroep
    left join persoon on doelgroep.client_id = persoon.client_id
    union all
    select client_id, begindatum, einddatum, null as doelgroep_code,
        dienstverband_soort_code, subsidie_per_maand_eur > 0 as heeft_subsidie, levering
    from dienstverband
),

rol_maand as (
    select
        periode.periode_id,
        rol.client_id,
        periode.einddatum as peildatum,
        bool_or(rol.doelgroep_code <=> 'BESCHUT') as is_beschut,
        bool_or(rol.doelgroep_code <=> 'BANENAFSPRAAK') as is_banenafspraak,
        bool_or(coalesce(rol.doelgroep_code in ('NUGGER', 'NUGGER_DGR'), false)) as is_nugger,
        bool_or(rol.doelgroep_code <=> 'VSO_PRO') as is_vso_pro,
        bool_or(rol.doelgroep_code <=> 'STATUSHOUDER') as is_statushouder,
        bool_or(rol.dienstverband_soort_code <=> 'WSW') as is_wsw,
        bool_or(rol.dienstverband_soort_code <=> 'BESCHUT') as heeft_beschut_werk,
        bool_or(coalesce(rol.dienstverband_soort_code in ('LKS', 'GARANTIE'), false))
            as heeft_lks_werk,
        bool_or(
            coalesce(rol.dienstverband_soort_code in ('LKS', 'GARANTIE'), false)
            and rol.heeft_subsidie
        ) as heeft_lks,
        coalesce(
            max(rol.levering) filter (where rol.dienstverband_soort_code is not null),
            max(rol.levering)
        ) as levering
    from rol
    inner join periode
        on periode.einddatum >= rol.begindatum
        and periode.einddatum <= coalesce(rol.einddatum, date'9999-12-31')
    group by periode.periode_id, rol.client_id, periode.einddatum
),

final as (
    select
        coalesce(bijstand_maand.periode_id, rol_maand.periode_id) as periode_id,
        coalesce(bijstand_maand.client_id, rol_maand.client_id) as client_id,
        coalesce(bijstand_maand.peildatum, rol_maand.peildatum) as peildatum,
        bijstand_maand.bijstand,
        coalesce(rol_maand.is_beschut, false) as is_beschut,
        coalesce(rol_maand.is_banenafspraak, false) as is_banenafspraak,
        coalesce(rol_maand.is_nugger, false) as is_nugger,
        coalesce(rol_maand.is_vso_pro, false) as is_vso_pro,
        coalesce(rol_maand.is_statushouder, false) as is_statushouder,
        coalesce(rol_maand.is_wsw, false) as is_wsw,
        coalesce(rol_maand.heeft_beschut_werk, false) as heeft_beschut_werk,
        coalesce(rol_maand.heeft_lks_werk, false) as heeft_lks_werk,
        coalesce(rol_maand.heeft_lks, false) as heeft_lks,
        coalesce(bijstand_maand.bijstand.levering, rol_maand.levering) as levering
    from bijstand_maand
    full outer join rol_maand
        on bijstand_maand.periode_id = rol_maand.periode_id
        and bijstand_maand.client_id = rol_maand.client_id
)

select * from final
