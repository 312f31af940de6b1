-- Checks on fct_stroom; key checks come from the header of the mart.

-- check: stand_is_vorige_stand_plus_in_min_uit STOP
with stand as (
    select dim_periode.periode_id, dim_periode.begindatum,
        count(*) filter (where fct_client_maand.is_bijstand) as aantal
    from dim_periode
    left join fct_client_maand using (periode_id)
    group by all
),
stroom as (
    select periode_id,
        count(*) filter (where stroom_soort_code = 'IN')
        - count(*) filter (where stroom_soort_code = 'UIT') as saldo
    from fct_stroom
    group by periode_id
),
verloop as (
    select stand.periode_id, stand.aantal, coalesce(stroom.saldo, 0) as saldo,
        lag(stand.aantal) over (order by stand.begindatum) as vorige
    from stand
    left join stroom using (periode_id)
)
select periode_id from verloop where aantal <> vorige + saldo

-- check: stand_per_segment_klopt_met_doorstroom STOP
with stand as (
    unpivot (
        select periode_id, kwadrant_code as KWADRANT, categorie_code as CATEGORIE,
            spoor_lv_code as SPOOR_LV, spoor_bmwe_code as SPOOR_BMWE
        from fct_client_maand
        where is_bijstand
    )
    on KWADRANT, CATEGORIE, SPOOR_LV, SPOOR_BMWE into name schema_code value segment_code
),
in_uit as (
    unpivot (
        select periode_id, if(stroom_soort_code = 'IN', 1, -1) as aantal,
            kwadrant_code as KWADRANT, categorie_code as CATEGORIE,
            spoor_lv_code as SPOOR_LV, spoor_bmwe_code as SPOOR_BMWE
        from fct_stroom
        where stroom_soort_code in ('IN', 'UIT')
    )
    on KWADRANT, CATEGORIE, SPOOR_LV, SPOOR_BMWE into name schema_code value segment_code
),
maand as (
    select periode_id, row_number() over (order by periode_id) as nummer from dim_periode
),
verschil as (
    select maand.nummer, stand.schema_code, stand.segment_code, 1 as aantal
    from stand
    inner join maand using (periode_id)
    union all
    select maand.nummer + 1 as nummer, stand.schema_code, stand.segment_code, -1 as aantal
    from stand
    inner join maand using (periode_id)
    union all
    select maand.nummer, in_uit.schema_code, in_uit.segment_code, -in_uit.aantal as aantal
    from in_uit
    inner join maand using (periode_id)
    union all
    select maand.nummer, fct_stroom.schema_code, fct_stroom.van_segment_code as segment_code,
        1 as aantal
    from fct_stroom
    inner join maand using (periode_id)
    where fct_stroom.stroom_soort_code = 'DOOR'
    union all
    select maand.nummer, fct_stroom.schema_code, fct_stroom.naar_segment_code as segment_code,
        -1 as aantal
    from fct_stroom
    inner join maand using (periode_id)
    where fct_stroom.stroom_soort_code = 'DOOR'
)
select nummer, schema_code, segment_code
from verschil
where nummer > 1 and nummer <= (select max(nummer) from maand)
group by nummer, schema_code, segment_code
having sum(aantal) <> 0

-- check: velden_horen_bij_de_soort STOP
select stroom_id from fct_stroom
where (stroom_soort_code = 'DOOR') <> (schema_code is not null)
    or (stroom_soort_code = 'DOOR') <> (naar_segment_code is not null)
    or (stroom_soort_code = 'DOOR') = (kwadrant_code is not null)
    or stroom_soort_code <> 'UIT' and (reden_einde_code is not null or is_naar_werk)
    or stroom_soort_code <> 'IN' and is_herinstroom_na_werk
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
