-- overgang: one row per group, month and move: how many people. Runs in DuckDB on the finished marts.
-- key:  groep_code, periode_id, van, naar
-- note: BIJSTAND: kwadrant and months in bijstand at the end of a month. WSW: age class.
-- note: van is empty for who was not there the month before; naar is WERK or ANDERS (WSW: UIT) for
--       who is not there any more.
-- note: without periode_id: different people over the last 24 months, instead of moves.

with

stand as (
    select
        'BIJSTAND' as groep_code,
        periode_id // 100 * 12 + periode_id % 100 as maand,
        client_id,
        kwadrant_code || '|' || case
            when duur_bijstand_maanden <= 6 then '0-6'
            when duur_bijstand_maanden <= 12 then '7-12'
            when duur_bijstand_maanden <= 24 then '13-24'
            else '25+'
        end as staat
    from fct_client_maand
    where is_bijstand
    union all
    select
        'WSW' as groep_code,
        periode_id // 100 * 12 + periode_id % 100 as maand,
        client_id,
        'WSW|' || if(leeftijdsklasse_code = 'ONB', '18-26', leeftijdsklasse_code) as staat
    from fct_client_maand
    where is_wsw
),

einde as (
    select
        client_id,
        periode_id // 100 * 12 + periode_id % 100 as maand,
        max(if(is_naar_werk, 'WERK', 'ANDERS')) as weg
    from fct_stroom
    where stroom_soort_code = 'UIT'
    group by all
),

grens as (
    select max(maand) as laatste from stand
),

stap as (
    select
        eerder.groep_code,
        eerder.maand + 1 as maand,
        eerder.client_id,
        eerder.staat as van,
        case
            when later.staat is not null then later.staat
            when eerder.groep_code = 'WSW' then 'UIT'
            else coalesce(einde.weg, 'ANDERS')
        end as naar
    from stand as eerder
    cross join grens
    left join stand as later
        on eerder.groep_code = later.groep_code
        and eerder.client_id = later.client_id
        and eerder.maand + 1 = later.maand
    left join einde
        on eerder.client_id = einde.client_id and eerder.maand + 1 = einde.maand
    where eerder.maand < grens.laatste
    union all
    select later.groep_code, later.maand, later.client_id, '' as van, later.staat as naar
    from stand as later
    anti join stand as eerder
        on eerder.groep_code = later.groep_code
        and eerder.client_id = later.client_id
        and eerder.maand + 1 = later.maand
)

select
    groep_code,
    cast((maand - 1) // 12 * 100 + (maand - 1) % 12 + 1 as integer) as periode_id,
    van,
    naar,
    count(*) as aantal
from stap
group by all
union all
select
    groep_code,
    cast(null as integer) as periode_id,
    van,
    naar,
    count(distinct client_id) as aantal
from stap
cross join grens
where maand > laatste - 24
group by all
order by groep_code, periode_id, van, naar
