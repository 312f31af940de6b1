-- kind:       TABEL
-- name:       De tellingen van het bestand naast elkaar
-- question:   Waarom noemen documenten verschillende aantallen voor het bestand?
-- definition: personen en uitkeringen, op de laatste dag van de periode en gemiddeld over de
--             laatste dagen van de maanden ervan, zonder IOAW en IOAZ, alleen IOAW en IOAZ, en
--             samen; een paar is twee personen en een uitkering
-- unit:       AANTAL
-- better:     GEEN
-- mart:       fct_client_maand
-- date:       periode_id
-- moment:     GEMIDDELDE_STAND
-- columns:    telling_code, peil_code, zonder_ioaw_aantal, ioaw_ioaz_aantal, samen_aantal
-- source:     LV 2019-2022, hoofdstuk 3
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

with

stand as (
    select
        periode_id,
        client_id,
        is_aanvrager,
        regeling_code in ('02', '03') as is_ioaw_ioaz
    from fct_client_maand
    where is_bijstand
),

telling as (
    select 'PERSONEN' as telling_code, * from stand
    union all
    select 'UITKERINGEN' as telling_code, * from stand where is_aanvrager
),

peil as (
    select 'EIND' as peil_code, 1 as maanden, telling.*
    from telling
    where periode_id = (select max(periode_id) from dim_periode)
    union all
    select 'GEMIDDELD' as peil_code, (select count(*) from dim_periode) as maanden, telling.*
    from telling
)

select
    telling_code,
    peil_code,
    count(*) filter (where not is_ioaw_ioaz) / max(maanden) as zonder_ioaw_aantal,
    count(*) filter (where is_ioaw_ioaz) / max(maanden) as ioaw_ioaz_aantal,
    count(*) / max(maanden) as samen_aantal,
    count(distinct client_id) as aantal_clienten
from peil
group by telling_code, peil_code
order by telling_code, peil_code
