-- Invented facts: 640 persons made of a number, 36 months. Persons 1 to 3 are the only ones with
-- household 4, so that every page has a group too small to show.
insert into dim_periode by name
select
    cast(strftime(dag, '%Y%m') as integer) as periode_id,
    year(dag) as jaar,
    year(dag) || '-H' || (case when month(dag) <= 6 then 1 else 2 end) as halfjaar,
    year(dag) || '-Q' || quarter(dag) as kwartaal,
    strftime(dag, '%Y-%m') as maand,
    cast(dag as date) as begindatum,
    last_day(dag) as einddatum
from range(timestamp '2023-01-01', timestamp '2026-01-01', interval 1 month) as maanden(dag);

create table persoon as
select
    i,
    'p1_' || lpad(cast(i as varchar), 26, '0') as client_id,
    case when i % 4 = 0 then (i * 7) % 34 else -(i % 40) end as van,
    case when i <= 3 then 400 else 20 + (i * 13) % 80 end as duur,
    case when i <= 3 then '4' else cast(1 + i % 3 as varchar) end as leefvorm_code,
    cast(1 + i % 2 as varchar) as geslacht_code,
    cast(1 + i % 3 as varchar) as opleidingsniveau_code,
    (case i % 5 when 0 then '18-26' when 1 then '27-39' when 2 then '40-49' when 3 then '50-59'
        else '60+' end) as leeftijdsklasse_code,
    (case when i % 9 < 3 then '1' when i % 9 < 4 then '2' when i % 9 < 6 then '3'
        when i % 9 < 8 then '4' else 'ONB' end) as kwadrant_code,
    (case when i % 9 = 8 then 'ONB' when i % 9 < 2 then '1B' when i % 9 < 4 then '1C'
        when i % 9 < 6 then '2A' else '3B' end) as categorie_code,
    i <= 500 as is_bijstand,
    i > 500 and i <= 560 as is_wsw,
    i > 560 and i <= 600 as is_beschut,
    i > 600 as heeft_lks
from range(1, 641) as getallen(i);

insert into dim_client by name
select
    client_id || '-1' as client_versie_id,
    client_id,
    date '2010-01-01' as geldig_van,
    geslacht_code,
    1960 + cast(i % 40 as integer) as geboortejaar,
    opleidingsniveau_code,
    '0637' as gemeente_code,
    leefvorm_code
from persoon;

create table maand as
select periode_id, einddatum, row_number() over (order by periode_id) - 1 as m from dim_periode;

insert into fct_client_maand by name
select
    periode_id,
    client_id,
    client_id || '-1' as client_versie_id,
    case when is_bijstand then 'U' || i end as uitkering_id,
    case when is_bijstand then '01' end as regeling_code,
    case when is_bijstand then leefvorm_code end as leefvorm_code,
    geslacht_code,
    opleidingsniveau_code,
    '0637' as gemeente_code,
    leeftijdsklasse_code,
    case when is_bijstand then
        (case when m - van < 24 then '0-2' when m - van < 48 then '2-4' when m - van < 60 then '4-5'
            else '5+' end) end as duurklasse_code,
    kwadrant_code,
    categorie_code,
    (case when kwadrant_code = 'ONB' then 'ONB' when categorie_code in ('1B', '1C') then 'REINT'
        else 'PART' end) as spoor_lv_code,
    (case when kwadrant_code = 'ONB' then 'ONB' when categorie_code in ('1B', '1C') then 'WERK'
        else 'PART' end) as spoor_bmwe_code,
    20 + cast(i % 45 as integer) as leeftijd,
    case when is_bijstand then cast(m - van as integer) end as duur_bijstand_maanden,
    case when i % 7 = 0 then 200 else 0 end as inkomsten_deeltijd_eur,
    cast(i % 3 as integer) as aantal_lopende_voorzieningen,
    is_bijstand,
    is_bijstand as is_aanvrager,
    is_bijstand or heeft_lks as is_reintegratie,
    is_wsw,
    is_beschut,
    false as is_banenafspraak,
    false as is_nugger,
    false as is_vso_pro,
    i % 11 = 0 as is_statushouder,
    i % 13 = 0 as heeft_ontheffing,
    heeft_lks,
    i % 7 = 0 as heeft_deeltijdwerk,
    i % 9 <> 8 as heeft_recente_zrm,
    i % 6 <> 0 as heeft_recent_contact
from persoon
cross join maand
where m >= van and m < van + duur;

insert into fct_uitkering_maand by name
select
    periode_id, uitkering_id, regeling_code, leefvorm_code,
    1 as aantal_personen, 1200 as norm_eur, inkomsten_deeltijd_eur as inkomsten_eur,
    1200 - inkomsten_deeltijd_eur as betaald_eur, true as is_stand
from fct_client_maand
where is_bijstand;

insert into fct_stroom by name
select
    'I' || i as stroom_id, periode_id, client_id, 'IN' as stroom_soort_code,
    leeftijdsklasse_code, geslacht_code, leefvorm_code, kwadrant_code, categorie_code,
    'REINT' as spoor_lv_code, 'WERK' as spoor_bmwe_code, einddatum as stroomdatum,
    30 as leeftijd, 0 as duur_bijstand_maanden, false as is_naar_werk,
    i % 11 = 0 as is_statushouder, i % 10 = 0 as is_herinstroom_na_werk
from persoon inner join maand on m = van
where is_bijstand;

insert into fct_stroom by name
select
    'U' || i as stroom_id, periode_id, client_id, 'UIT' as stroom_soort_code,
    (case when i % 2 = 0 then '11' when i % 5 = 0 then '01' else '03' end) as reden_einde_code,
    (case when i % 2 = 0 then 'werk' when i % 5 = 0 then 'school' else 'aow' end) as reden_groep,
    leeftijdsklasse_code, geslacht_code, leefvorm_code, kwadrant_code, categorie_code,
    'REINT' as spoor_lv_code, 'WERK' as spoor_bmwe_code, einddatum as stroomdatum,
    24 as leeftijd, cast(duur as integer) as duur_bijstand_maanden, i % 2 = 0 as is_naar_werk,
    i % 11 = 0 as is_statushouder, false as is_herinstroom_na_werk
from persoon inner join maand on m = van + duur
where is_bijstand;

insert into fct_stroom by name
select
    'D' || i || '-' || m as stroom_id, periode_id, client_id, 'DOOR' as stroom_soort_code,
    'KWADRANT' as schema_code,
    (case when i % 2 = 0 then '4' else '3' end) as van_segment_code,
    (case when i % 2 = 0 then '3' else '1' end) as naar_segment_code,
    leeftijdsklasse_code, geslacht_code, leefvorm_code, einddatum as stroomdatum, 30 as leeftijd,
    false as is_naar_werk, false as is_statushouder, false as is_herinstroom_na_werk
from persoon inner join maand on m = i % 36
where is_bijstand;
