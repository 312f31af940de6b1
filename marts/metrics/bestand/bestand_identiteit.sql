-- kind:       TABEL
-- name:       Begin, in, uit en eind per maand
-- question:   Klopt de stand met instroom en uitstroom?
-- definition: per maand van de periode de personen met bijstand aan het eind van de maand ervoor,
--             de instroom, de uitstroom, de personen aan het eind en het verschil: begin + in - uit
--             - eind, dat 0 moet zijn
-- note:       van de eerste maand van de gegevens is het begin niet bekend
-- unit:       PERSONEN
-- better:     GEEN
-- mart:       fct_client_maand, fct_stroom
-- date:       periode_id
-- moment:     TOT_EN_MET
-- dimensions: geslacht_code
-- columns:    periode_id, begin_personen, in_personen, uit_personen, eind_personen, verschil
-- source:     LV 2019-2022, hoofdstuk 3
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

with

stand as (
    select periode_id, count(*) as aantal
    from fct_client_maand
    where is_bijstand
    group by periode_id
),

stroom as (
    select
        periode_id,
        count(*) filter (where stroom_soort_code = 'IN') as aantal_in,
        count(*) filter (where stroom_soort_code = 'UIT') as aantal_uit
    from fct_stroom
    group by periode_id
),

maand as (
    select
        periode_id,
        case
            when periode_id % 100 = 1 then periode_id - 89
            else periode_id - 1
        end as vorige_periode_id
    from dim_periode
),

regel as (
    select
        maand.periode_id,
        vorige.aantal as begin_personen,
        coalesce(stroom.aantal_in, 0) as in_personen,
        coalesce(stroom.aantal_uit, 0) as uit_personen,
        coalesce(stand.aantal, 0) as eind_personen
    from maand
    left join stand on maand.periode_id = stand.periode_id
    left join stand as vorige on maand.vorige_periode_id = vorige.periode_id
    left join stroom on maand.periode_id = stroom.periode_id
)

select
    periode_id,
    begin_personen,
    in_personen,
    uit_personen,
    eind_personen,
    begin_personen + in_personen - uit_personen - eind_personen as verschil,
    eind_personen as aantal_clienten
from regel
order by periode_id
