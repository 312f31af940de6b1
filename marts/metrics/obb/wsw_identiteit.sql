-- kind:       TABEL
-- name:       Begin, in, door, uit en eind van de Wsw per spoor
-- question:   Klopt de stand van de Wsw met de stromen?
-- definition: per spoor (BMWE) de personen met een Wsw-dienstverband aan het eind van de maand voor
--             de periode, wie erbij kwamen, van een ander spoor kwamen, naar een ander spoor gingen
--             en vertrokken, de personen aan het eind, en het verschil
-- unit:       PERSONEN
-- better:     GEEN
-- mart:       fct_client_maand
-- date:       periode_id
-- moment:     TOT_EN_MET
-- columns:    spoor_bmwe_code, begin_personen, in_personen, erin_personen, eruit_personen,
--             uit_personen, eind_personen, verschil
-- source:     BMWE 2016, paragraaf 3.4
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

with

grens as (
    select
        min(periode_id) - if(min(periode_id) % 100 = 1, 89, 1) as begin_id,
        max(periode_id) as eind_id
    from dim_periode
),

maand as (
    select
        client_id,
        periode_id,
        spoor_bmwe_code,
        periode_id + if(periode_id % 100 = 12, 89, 1) as volgende_id,
        lead(periode_id) over (partition by client_id order by periode_id) as weer_id,
        lead(spoor_bmwe_code) over (partition by client_id order by periode_id) as naar_code,
        lag(periode_id) over (partition by client_id order by periode_id) as vorige_id
    from fct_client_maand
    where is_wsw
),

regel as (
    select spoor_bmwe_code, client_id, 'BEGIN' as soort
    from maand inner join grens on periode_id = begin_id
    union all
    select spoor_bmwe_code, client_id, 'EIND' from maand inner join grens on periode_id = eind_id
    union all
    select spoor_bmwe_code, client_id, 'IN'
    from maand
    inner join grens on periode_id > begin_id
    where vorige_id is null
        or vorige_id <> periode_id - if(periode_id % 100 = 1, 89, 1)
    union all
    select spoor_bmwe_code, client_id, 'UIT'
    from maand
    inner join grens on volgende_id > begin_id and volgende_id <= eind_id
    where coalesce(weer_id <> volgende_id, true)
    union all
    select
        unnest([spoor_bmwe_code, naar_code]), client_id, unnest(['ERUIT', 'ERIN'])
    from maand
    inner join grens on volgende_id > begin_id and volgende_id <= eind_id
    where weer_id = volgende_id and naar_code <> spoor_bmwe_code
)

select
    spoor_bmwe_code,
    count(*) filter (where soort = 'BEGIN') as begin_personen,
    count(*) filter (where soort = 'IN') as in_personen,
    count(*) filter (where soort = 'ERIN') as erin_personen,
    count(*) filter (where soort = 'ERUIT') as eruit_personen,
    count(*) filter (where soort = 'UIT') as uit_personen,
    count(*) filter (where soort = 'EIND') as eind_personen,
    begin_personen + in_personen + erin_personen - eruit_personen - uit_personen
        - eind_personen as verschil,
    count(distinct client_id) as aantal_clienten
from regel
group by spoor_bmwe_code
order by array_position(['WERK', 'LEERWERK', 'PART', 'ONB'], spoor_bmwe_code)
