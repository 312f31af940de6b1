-- kind:       TABEL
-- name:       Begin, in, door, uit en eind per segment
-- question:   Klopt de stand van elk segment met de stromen?
-- definition: per indeling en segment de personen met bijstand aan het begin van de periode,
--             instroom, doorstroom erin, doorstroom eruit, uitstroom, personen aan het eind en het
--             verschil: begin + in + erin - eruit - uit - eind
-- note:       wie in een maand in- en uitstroomt heeft op beide regels segment ONB; een ander
--             segment bij terugkeer binnen de maand is geen doorstroom
-- unit:       PERSONEN
-- better:     GEEN
-- mart:       fct_client_maand, fct_stroom
-- date:       periode_id
-- moment:     TOT_EN_MET
-- columns:    schema_code, segment_code, begin_personen, in_personen, erin_personen,
--             eruit_personen, uit_personen, eind_personen, verschil
-- source:     LV 2019-2022, hoofdstuk 3
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

with

grens as (
    select
        min(periode_id) - if(min(periode_id) % 100 = 1, 89, 1) as begin_id,
        max(periode_id) as eind_id
    from dim_periode
),

stand as (
    unpivot (
        select
            periode_id,
            kwadrant_code as kwadrant,
            categorie_code as categorie,
            spoor_lv_code as spoor_lv,
            spoor_bmwe_code as spoor_bmwe
        from fct_client_maand
        where is_bijstand
            and periode_id in (select unnest([begin_id, eind_id]) from grens)
    )
    on kwadrant, categorie, spoor_lv, spoor_bmwe
    into name schema_code value segment_code
),

stroom as (
    unpivot (
        select
            stroom_soort_code,
            kwadrant_code as kwadrant,
            categorie_code as categorie,
            spoor_lv_code as spoor_lv,
            spoor_bmwe_code as spoor_bmwe
        from fct_stroom
        where stroom_soort_code in ('IN', 'UIT')
            and periode_id in (select periode_id from dim_periode)
    )
    on kwadrant, categorie, spoor_lv, spoor_bmwe
    into name schema_code value segment_code
),

door as (
    select schema_code, van_segment_code, naar_segment_code
    from fct_stroom
    where stroom_soort_code = 'DOOR'
        and periode_id in (select periode_id from dim_periode)
),

regel as (
    select
        upper(schema_code) as schema_code,
        segment_code,
        if(periode_id = (select begin_id from grens), 'BEGIN', 'EIND') as soort
    from stand
    union all
    select upper(schema_code), segment_code, stroom_soort_code from stroom
    union all
    select schema_code, naar_segment_code, 'ERIN' from door
    union all
    select schema_code, van_segment_code, 'ERUIT' from door
),

telling as (
    select
        schema_code,
        segment_code,
        count(*) filter (where soort = 'BEGIN') as begin_personen,
        count(*) filter (where soort = 'IN') as in_personen,
        count(*) filter (where soort = 'ERIN') as erin_personen,
        count(*) filter (where soort = 'ERUIT') as eruit_personen,
        count(*) filter (where soort = 'UIT') as uit_personen,
        count(*) filter (where soort = 'EIND') as eind_personen
    from regel
    group by schema_code, segment_code
)

select
    telling.*,
    begin_personen + in_personen + erin_personen - eruit_personen - uit_personen
        - eind_personen as verschil,
    begin_personen + eind_personen as aantal_clienten
from telling
left join dim_segment using (schema_code, segment_code)
order by
    array_position(['KWADRANT', 'CATEGORIE', 'SPOOR_LV', 'SPOOR_BMWE'], schema_code),
    volgorde
