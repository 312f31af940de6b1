-- Checks on fct_stroom; key checks come from the header of the mart.

-- check: stand_is_vorige_stand_plus_in_min_uit STOP
with stand as (
    select dim_periode.periode_id, dim_periode.begindatum,
        count(*) filter (where fct_client_maand.is_bijstand) as personen,
        count(*) filter (where fct_client_maand.is_aanvrager) as uitkeringen
    from dim_periode
    left join fct_client_maand using (periode_id)
    group by all
),
stroom as (
    select periode_id,
        count(*) filter (where stroom_soort_code = 'IN')
        - count(*) filter (where stroom_soort_code = 'UIT') as personen,
        count(*) filter (where is_aanvrager and stroom_soort_code in ('IN', 'ERBIJ'))
        - count(*) filter (where is_aanvrager and stroom_soort_code in ('UIT', 'ERAF'))
            as uitkeringen
    from fct_stroom
    group by periode_id
),
verloop as (
    select stand.periode_id,
        stand.personen - lag(stand.personen) over maand
        - coalesce(stroom.personen, 0) as personen,
        stand.uitkeringen - lag(stand.uitkeringen) over maand
        - coalesce(stroom.uitkeringen, 0) as uitkeringen
    from stand
    left join stroom using (periode_id)
    window maand as (order by stand.begindatum)
)
select periode_id from verloop where personen <> 0 or uitkeringen <> 0

-- check: stand_per_segment_klopt_met_doorstroom STOP
with telling as (select unnest(['PERSONEN', 'UITKERINGEN']) as telling),
stand as (
    unpivot (
        select telling.telling, fct_client_maand.periode_id,
            fct_client_maand.kwadrant_code as KWADRANT,
            fct_client_maand.categorie_code as CATEGORIE,
            fct_client_maand.spoor_lv_code as SPOOR_LV,
            fct_client_maand.spoor_bmwe_code as SPOOR_BMWE
        from fct_client_maand
        inner join telling
            on fct_client_maand.is_bijstand
            and (telling.telling = 'PERSONEN' or fct_client_maand.is_aanvrager)
    )
    on KWADRANT, CATEGORIE, SPOOR_LV, SPOOR_BMWE into name schema_code value segment_code
),
in_uit as (
    unpivot (
        select telling.telling, fct_stroom.periode_id,
            if(fct_stroom.stroom_soort_code in ('IN', 'ERBIJ'), 1, -1) as aantal,
            fct_stroom.kwadrant_code as KWADRANT, fct_stroom.categorie_code as CATEGORIE,
            fct_stroom.spoor_lv_code as SPOOR_LV, fct_stroom.spoor_bmwe_code as SPOOR_BMWE
        from fct_stroom
        inner join telling
            on telling.telling = 'PERSONEN' and fct_stroom.stroom_soort_code in ('IN', 'UIT')
            or telling.telling = 'UITKERINGEN' and fct_stroom.is_aanvrager
            and fct_stroom.stroom_soort_code in ('IN', 'UIT', 'ERBIJ', 'ERAF')
    )
    on KWADRANT, CATEGORIE, SPOOR_LV, SPOOR_BMWE into name schema_code value segment_code
),
door as (
    select telling.telling, fct_stroom.*
    from fct_stroom
    inner join telling
        on fct_stroom.stroom_soort_code = 'DOOR'
        and (telling.telling = 'PERSONEN' or fct_stroom.is_aanvrager)
),
maand as (
    select periode_id, row_number() over (order by periode_id) as nummer from dim_periode
),
verschil as (
    select telling, periode_id, 0 as later, schema_code, segment_code, 1 as aantal from stand
    union all
    select telling, periode_id, 1 as later, schema_code, segment_code, -1 as aantal from stand
    union all
    select telling, periode_id, 0 as later, schema_code, segment_code, -aantal from in_uit
    union all
    select telling, periode_id, 0 as later, schema_code, van_segment_code, 1 as aantal from door
    union all
    select telling, periode_id, 0 as later, schema_code, naar_segment_code, -1 as aantal from door
)
select verschil.telling, maand.nummer + verschil.later as nummer, verschil.schema_code,
    verschil.segment_code
from verschil
inner join maand using (periode_id)
where maand.nummer + verschil.later between 2 and (select max(nummer) from maand)
group by all
having sum(verschil.aantal) <> 0

-- check: stand_per_gemeente_klopt_met_verhuizing STOP
with telling as (select unnest(['PERSONEN', 'UITKERINGEN']) as telling),
maand as (
    select periode_id, row_number() over (order by periode_id) as nummer from dim_periode
),
stand as (
    select telling.telling, fct_client_maand.periode_id,
        coalesce(fct_client_maand.gemeente_code, '') as gemeente_code
    from fct_client_maand
    inner join telling
        on fct_client_maand.is_bijstand
        and (telling.telling = 'PERSONEN' or fct_client_maand.is_aanvrager)
),
stroom as (
    select telling.telling, fct_stroom.periode_id, fct_stroom.stroom_soort_code,
        coalesce(fct_stroom.gemeente_code, '') as gemeente_code,
        coalesce(fct_stroom.van_gemeente_code, '') as van_gemeente_code
    from fct_stroom
    inner join telling
        on telling.telling = 'PERSONEN'
        and fct_stroom.stroom_soort_code in ('IN', 'UIT', 'VERHUIZING')
        or telling.telling = 'UITKERINGEN' and fct_stroom.is_aanvrager
        and fct_stroom.stroom_soort_code in ('IN', 'UIT', 'ERBIJ', 'ERAF', 'VERHUIZING')
),
verschil as (
    select telling, periode_id, 0 as later, gemeente_code, 1 as aantal from stand
    union all
    select telling, periode_id, 1 as later, gemeente_code, -1 as aantal from stand
    union all
    select telling, periode_id, 0 as later, gemeente_code,
        if(stroom_soort_code in ('IN', 'ERBIJ', 'VERHUIZING'), -1, 1) as aantal
    from stroom
    union all
    select telling, periode_id, 0 as later, van_gemeente_code, 1 as aantal
    from stroom
    where stroom_soort_code = 'VERHUIZING'
)
select verschil.telling, maand.nummer + verschil.later as nummer, verschil.gemeente_code
from verschil
inner join maand using (periode_id)
where maand.nummer + verschil.later between 2 and (select max(nummer) from maand)
group by all
having sum(verschil.aantal) <> 0

-- check: velden_horen_bij_de_soort STOP
select stroom_id from fct_stroom
where stroom_soort_code not in ('IN', 'UIT', 'DOOR', 'VERHUIZING', 'ERBIJ', 'ERAF')
    or (stroom_soort_code = 'DOOR') <> (schema_code is not null)
    or (stroom_soort_code = 'DOOR') <> (van_segment_code is not null)
    or (stroom_soort_code = 'DOOR') <> (naar_segment_code is not null)
    or (stroom_soort_code in ('DOOR', 'VERHUIZING')) = (kwadrant_code is not null)
    or stroom_soort_code <> 'VERHUIZING' and van_gemeente_code is not null
    or stroom_soort_code = 'VERHUIZING' and van_gemeente_code is not distinct from gemeente_code
    or stroom_soort_code <> 'UIT' and (reden_einde_code is not null or is_naar_werk)
    or stroom_soort_code <> 'IN' and is_herinstroom_na_werk
    or stroom_soort_code in ('ERBIJ', 'ERAF') and not is_aanvrager
    or van_segment_code = naar_segment_code

-- check: stroomdatum_in_de_maand STOP
select fct_stroom.stroom_id
from fct_stroom
left join dim_periode using (periode_id)
where fct_stroom.stroomdatum between dim_periode.begindatum and dim_periode.einddatum
    is not true

-- check: uitstroom_heeft_een_reden WARN
select stroom_id from fct_stroom where stroom_soort_code = 'UIT' and reden_groep is null

-- check: reden_bestaat STOP
select reden_einde_code from fct_stroom
where reden_einde_code is not null
    and reden_einde_code not in (select reden_einde_code from dim_reden_einde)
