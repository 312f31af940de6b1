-- int_client_stand: one row per person per month with, on the last day, bijstand, a role or work.
-- key:  periode_id, client_id
-- note: only persons alive on the last day; the day of death is the last day alive.

with

periode as (select * from dim_periode),
persoon as (select * from stg_clientregistratie__persoon),
bijstand as (select * from int_bijstand),
doelgroep as (select * from stg_clientregistratie__doelgroep),
dienstverband as (select * from int_dienstverband),

feit as (
    select client_id, begindatum, einddatum,
        struct(
            begindatum, uitkering_id, regeling_code, leefvorm_code, periode_begindatum,
            is_aanvrager
        ) as bijstand,
        cast(null as string) as doelgroep_code,
        cast(null as string) as dienstverband_soort_code,
        false as heeft_subsidie
    from bijstand
    union all
    select client_id, begindatum, einddatum, null as bijstand, doelgroep_code,
        null as dienstverband_soort_code, false as heeft_subsidie
    from doelgroep
    union all
    select client_id, begindatum, einddatum, null as bijstand, null as doelgroep_code,
        dienstverband_soort_code, subsidie_per_maand_eur > 0 as heeft_subsidie
    from dienstverband
),

in_leven as (
    select
        feit.client_id,
        feit.begindatum,
        least(feit.einddatum, persoon.overlijdensdatum) as einddatum,
        feit.bijstand,
        feit.doelgroep_code,
        feit.dienstverband_soort_code,
        feit.heeft_subsidie
    from feit
    left join persoon on feit.client_id = persoon.client_id
),

final as (
    select
        periode.periode_id,
        in_leven.client_id,
        periode.einddatum as peildatum,
        max_by(in_leven.bijstand, in_leven.bijstand.begindatum) as bijstand,
        bool_or(in_leven.doelgroep_code <=> 'BESCHUT') as is_beschut,
        bool_or(in_leven.doelgroep_code <=> 'BANENAFSPRAAK') as is_banenafspraak,
        bool_or(coalesce(in_leven.doelgroep_code in ('NUGGER', 'NUGGER_DGR'), false)) as is_nugger,
        bool_or(in_leven.doelgroep_code <=> 'VSO_PRO') as is_vso_pro,
        bool_or(in_leven.doelgroep_code <=> 'STATUSHOUDER') as is_statushouder,
        bool_or(in_leven.dienstverband_soort_code <=> 'WSW') as is_wsw,
        bool_or(in_leven.dienstverband_soort_code <=> 'BESCHUT') as heeft_beschut_werk,
        bool_or(
            coalesce(in_leven.dienstverband_soort_code in ('LKS', 'GARANTIE'), false)
        ) as heeft_lks_werk,
        bool_or(
            coalesce(in_leven.dienstverband_soort_code in ('LKS', 'GARANTIE'), false)
            and in_leven.heeft_subsidie
        ) as heeft_lks
    from in_leven
    inner join periode
        on periode.einddatum >= in_leven.begindatum
        and periode.einddatum <= coalesce(in_leven.einddatum, date'9999-12-31')
    group by periode.periode_id, in_leven.client_id, periode.einddatum
)

select * from final
