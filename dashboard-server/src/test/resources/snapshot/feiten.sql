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

insert into fct_traject by name
select
    'T' || i as traject_id, client_id, periode_id,
    case when i % 3 = 0 then periode_id end as einde_periode_id,
    'WERK' as trajectsoort_code,
    case when i % 3 = 0 then 'WERK_FT' end as resultaat_code,
    case when i % 3 = 0 then 'succesvol' end as resultaat_groep,
    'BIJSTAND' as populatie_code, kwadrant_code, einddatum as begindatum,
    case when i % 3 = 0 then einddatum end as einddatum,
    i % 3 = 0 as is_afgesloten, i % 11 = 0 as is_statushouder
from persoon inner join maand on m = i % 36
where is_bijstand;

insert into fct_inzet by name
select
    periode_id, 'Z' || i as inzet_id, client_id,
    (case i % 4 when 0 then 'LEERWERK' when 1 then 'BEMIDDEL' when 2 then 'SCHOLING' else 'TAAL'
        end) as voorziening_code,
    'WB' as uitvoerder_code, kwadrant_code,
    cast(strptime(cast(periode_id as varchar) || '05', '%Y%m%d') as date) as begindatum,
    540 as kosten_eur, true as is_start, true as is_stand
from persoon inner join maand on m = i % 36
where is_bijstand;

insert into fct_zrm_meting by name
select
    'M' || i || '-' || n as meting_id, client_id, periode_id,
    case when n = 1 then 'INTAKE' else 'HERHALING' end as moment_code,
    kwadrant_code, einddatum as meetdatum, cast(n as integer) as volgnummer,
    case when n = 2 then 300 end as dagen_sinds_vorige, 13 as aantal_domeinen,
    3 as aantal_domeinen_laag, 12 as afstand_tot_werk_maanden, 40 as escalatierisico_score,
    n = 2 as is_laatste
from persoon
cross join range(1, 3) as keer(n)
inner join maand on m = 12 + i % 12 + (n - 1) * 10
where i % 9 <> 8;

insert into fct_zrm_score by name
select
    meting_id, client_id, periode_id, zrm_domein_code, kwadrant_code,
    case when volgnummer = 2 then
        (case when cast(right(client_id, 3) as integer) % 3 = 0 then 'BETER'
            when cast(right(client_id, 3) as integer) % 7 = 0 then 'SLECHTER' else 'GELIJK' end)
        end as verandering_code,
    meetdatum,
    1 + (cast(right(client_id, 3) as integer) * cast(zrm_domein_code as integer)) % 5 as score,
    case when volgnummer = 2 then
        1 + (cast(right(client_id, 3) as integer) * cast(zrm_domein_code as integer)) % 4 end
        as vorige_score,
    dagen_sinds_vorige, is_laatste
from fct_zrm_meting
cross join dim_zrm_domein;

insert into fct_dienstverband_maand by name
select
    periode_id, 'V' || i as dienstverband_id, client_id,
    (case when is_wsw then 'WSW' when is_beschut then 'BESCHUT' else 'LKS' end)
        as dienstverband_soort_code,
    case when heeft_lks then 'REGULIER' else 'WERKBEDRIJF' end as werkgever_soort_code,
    (case i % 4 when 0 then 'BESCHUT' when 1 then 'WOL' when 2 then 'GROEN' else 'DETA' end)
        as werkplektype_code,
    (case i % 5 when 0 then 'BESCHUT' when 1 then 'WOL' when 2 then 'GROEN' else 'DETA' end)
        as werkplektype_jaar_eerder_code,
    30 as uren_per_week, 0.8108 as fte, 500 as subsidie_eur, 24.3 as beschikbare_dagen,
    case when i % 6 = 0 then 12 else 1 end as verzuim_dagen, true as is_stand,
    i % 6 = 0 as is_ziek_geweest, false as is_langdurig_ziek, i % 4 = 0 as heeft_actueel_iop,
    false as is_iop_weigeraar, is_beschut as heeft_beschut_indicatie, true as woont_in_gemeente
from persoon
cross join maand
where i > 500;

insert into fct_indicatie by name
select
    'X' || i as indicatie_id, client_id, periode_id, einddatum as toekenningsdatum,
    einddatum as startdatum, 'JA' as binnen_3_maanden_code
from persoon inner join maand on m = i % 36
where is_beschut;

insert into fct_plaatsing by name
select
    'P' || i as plaatsing_id, client_id, periode_id, 'W1' as werkgever_id, 'ZORG' as sector_code,
    case when i % 2 = 0 then 'DEELTIJD' else 'REGULIER' end as plaatsing_soort_code,
    einddatum as begindatum, 20 as uren_per_week, i % 2 = 0 as heeft_bijstand,
    false as is_nugger, false as is_nugger_met_indicatie, i % 11 = 0 as is_statushouder
from persoon inner join maand on m = i % 36
where is_bijstand;

insert into fct_klacht by name
select 'K1' as klacht_id, 202503 as periode_id, 202504 as besluit_periode_id,
    'WSW' as dienstverband_soort_code, 'GEGROND' as oordeel_code;

insert into fct_budget by name
select
    2025 * 100 + maand as periode_id, 2025 as jaar, budgetpost_code, budget_soort_code,
    case when budget_soort_code = 'BEGROOT' then 'PRIMAIR' else 'GEEN' end
        as begrotingsversie_code,
    case
        when budget_soort_code = 'BEGROOT' and maand < 12 then round(jaar_eur / 12, 2)
        when budget_soort_code = 'BEGROOT' then jaar_eur - 11 * round(jaar_eur / 12, 2)
        when budget_soort_code = 'GEREALISEERD' then round(jaar_eur / 12 * 0.98, 2)
        else round(jaar_eur / 120, 2)
    end as bedrag_eur
from (values
    ('WSW_LOON', 7901598), ('WSW_LOON2', 1045375), ('BESCHUT_LOON', 1067106),
    ('GARANTIE_LKS', 2990822), ('RISICO', 220510), ('TRAJECT', 2621247), ('OVERHEAD', 573642),
    ('PERSONEEL', 7935771)) as posten(budgetpost_code, jaar_eur)
cross join range(1, 13) as maanden(maand)
cross join (values ('BEGROOT'), ('GEREALISEERD'), ('VERPLICHT')) as soorten(budget_soort_code);

insert into fct_budget_stand by name
select
    periode_id, 2025 as jaar, budgetpost_code, 'TEMPO' as prognose_methode_code,
    sum(sum(bedrag_eur) filter (where budget_soort_code = 'BEGROOT')) over heel as primair_eur,
    sum(sum(bedrag_eur) filter (where budget_soort_code = 'BEGROOT')) over heel as begroot_eur,
    sum(sum(bedrag_eur) filter (where budget_soort_code = 'BEGROOT')) over lopend
        as begroot_tot_eur,
    sum(sum(bedrag_eur) filter (where budget_soort_code = 'GEREALISEERD')) over lopend
        as gerealiseerd_eur,
    sum(sum(bedrag_eur) filter (where budget_soort_code = 'VERPLICHT')) over lopend
        as verplicht_eur,
    sum(sum(bedrag_eur) filter (where budget_soort_code = 'GEREALISEERD')) over heel
        as prognose_eur
from fct_budget
group by periode_id, budgetpost_code
window
    heel as (partition by budgetpost_code),
    lopend as (partition by budgetpost_code order by periode_id);

insert into fct_werksoort by name
select
    2025 * 100 + maand as periode_id, werkplektype_code, fte, fte + 2 as formatie_fte,
    personen as aantal_personen, fte * 1500 as omzet_eur, fte * 300 as direct_eur,
    fte * 1200 as ntw_eur, fte * 3000 as loon_eur, fte * 3600 as kosten_eur
from (values ('BESCHUT', 62.5, 80), ('WOL', 60.25, 75), ('GROEN', 40, 52), ('DETA', 66, 78),
    ('OVERIG', 4.5, 6)) as soorten(werkplektype_code, fte, personen)
cross join range(1, 13) as maanden(maand);

insert into fct_sroi by name
select
    'S' || nummer as regel_id, 202500 + nummer as periode_id, 'W' || nummer % 3 as werkgever_id,
    case when nummer % 3 = 0 then 'ZORG' else 'LOGISTIEK' end as sector_code,
    case when nummer % 2 = 0 then 'INVULLING' else 'VERPLICHTING' end as sroi_soort_code,
    make_date(2025, nummer, 15) as boekdatum, 5000 * nummer as bedrag_eur
from (select unnest(range(1, 13))::integer as nummer);

insert into fct_esf by name
select
    regel_id, 'ESF2025' as project_id, periode_id, 2025 as jaar, soort as subsidie_soort_code,
    make_date(2025, periode_id % 100, 28) as boekdatum, bedrag as bedrag_eur,
    1 as aandeel_teller, 3 as aandeel_noemer, 80000 as minimum_eur
from (values ('E1', 202501, 'BESCHIKT', 400000), ('E2', 202506, 'GEREALISEERD', 180000),
    ('E3', 202512, 'GEREALISEERD', 150000), ('E4', 202512, 'VERGOEDING', 110000))
    as regels(regel_id, periode_id, soort, bedrag);

insert into fct_sisa by name
select
    2025 as jaar, code as sisa_code, naam, 'R' as aard_controle, bedrag as bedrag_eur,
    12 as aantal_maanden, true as is_aanname, 'invented' as bron
from (values ('G2/01', 'Besteding algemene bijstand', 24500000),
    ('G2/02', 'Baten algemene bijstand (zonder Rijk)', 310000),
    ('G2/12', 'Volledig zelfstandige uitvoering (ja of nee)', null))
    as regels(code, naam, bedrag);

insert into fct_buig by name
select
    'EIGEN' as reeks_code, jaar, 24000000 as budget_eur, 24000000 + tekort as netto_eur,
    -tekort as saldo_eur, tekort as tekort_eur, tekort as eigen_risico_eur, 0 as vangnet_eur,
    12 as aantal_maanden, 'invented' as bron
from (values (2024, 500000), (2025, 750000)) as jaren(jaar, tekort);

insert into fct_buig by name
select
    'LV_BASIS' as reeks_code, jaar, 24840389 as budget_eur, 25000000 as netto_eur,
    -159611 as saldo_eur, 159611 as tekort_eur, 159611 as eigen_risico_eur, 0 as vangnet_eur,
    12 as aantal_maanden, 'LV 2019-2022' as bron
from (values (2019), (2020), (2021), (2022)) as jaren(jaar);

insert into dim_uitkomst by name
select 'WERK12' as uitkomst_code, 'Uitstroom naar werk binnen 12 maanden' as naam,
    'PRIMAIR' as rang_code, 'WERK' as gevolg_code, 12 as horizon_maanden,
    12 as opvolging_maanden, true as is_kans, 1 as volgorde
where not exists (select 1 from dim_uitkomst);

insert into fct_effect by name
select
    'WERK12' as uitkomst_code, voorziening_code, kwadrant_code, 'PRIMAIR' as rang_code,
    staat_code, gestart as aantal_gestart, 9 as aantal_vergelijkingen, 686 as nodig_per_groep,
    gestart * 10 as aantal_vergelijking, gestart / 4 as gebeurtenissen_gestart,
    gestart as gebeurtenissen_vergelijking, gestart * 3.5 as effectieve_omvang,
    0.25 as gemiddelde_gestart, case when gestart >= 50 then 0.18 end as gemiddelde_zonder,
    case when gestart >= 50 then 0.15 end as ruw_verschil,
    case when gestart >= 50 then 0.11 end as ruw_onder,
    case when gestart >= 50 then 0.19 end as ruw_boven,
    case when gestart >= 50 then verschil end as verschil,
    case when gestart >= 50 then verschil - 0.04 end as onder,
    case when gestart >= 50 then verschil + 0.04 end as boven,
    case when gestart >= 50 then verschil * 0.8 end as verschil_gekrompen,
    case when gestart >= 50 then 0.01 end as p_waarde,
    case when gestart >= 50 then 0.03 end as q_waarde,
    case when gestart >= 50 then 0.057 end as kleinst_aantoonbaar,
    case when gestart >= 50 then 0.06 end as grootste_onbalans,
    case when gestart >= 50 then 1.8 end as e_waarde
from (values
    ('LEERWERK', 'ALLE', 'AANWIJZING', 220, 0.07), ('LEERWERK', '1', 'GEEN_VERSCHIL', 90, 0.02),
    ('LEERWERK', '2', 'ONVOLDOENDE', 30, 0), ('LEERWERK', '3', 'AANWIJZING', 70, 0.08),
    ('LEERWERK', '4', 'ONVOLDOENDE', 3, 0), ('BEMIDDEL', 'ALLE', 'GEEN_VERSCHIL', 260, 0.01),
    ('BEMIDDEL', '1', 'GEEN_VERSCHIL', 180, 0.01), ('SCHOLING', 'ALLE', 'AANWIJZING', 120, -0.06),
    ('TAAL', 'ALLE', 'ONVOLDOENDE', 24, 0))
    as schatting(voorziening_code, kwadrant_code, staat_code, gestart, verschil);

insert into fct_effect_balans by name
select
    'WERK12' as uitkomst_code, voorziening_code, 'ALLE' as kwadrant_code, kenmerk, voor as smd_voor, voor / 6 as smd_na
from (values ('leeftijd', -0.31), ('duur in de bijstand', -0.42), ('kwadrant 1', 0.38),
    ('vrouw', 0.08), ('eerder werk', 0.51)) as kenmerken(kenmerk, voor)
cross join (values ('LEERWERK'), ('BEMIDDEL')) as instrumenten(voorziening_code);

insert into fct_mkba_casus by name
select
    'VOORBEELD' as casus_code, 'Een traject van zes maanden' as naam, 1 as volgorde,
    content as rekenblad, cast(null as varchar) as reden
from read_text('../docs/how-to/mkba-voorbeeld.yaml')
union all by name
select
    'ZONDER' as casus_code, 'Een plek zonder gegevens' as naam, 2 as volgorde,
    cast(null as varchar) as rekenblad, 'Een gegeven ontbreekt: de duur.' as reden
union all by name
select
    'ONBEKEND' as casus_code, 'Een traject zonder effect' as naam, 3 as volgorde,
    replace(replace(content, 'casus: VOORBEELD', 'casus: ONBEKEND'),
        '  waarde: 0.10' || chr(10) || '  standaardfout: 0.02' || chr(10) || '  bron: bedacht',
        '  onbekend: niemand vergeleek dit.') as rekenblad,
    cast(null as varchar) as reden
from read_text('../docs/how-to/mkba-voorbeeld.yaml');

insert into fct_mkba_prijs by name
select
    'VOORBEELD' as casus_code, casus_prijs, naam, cast(waarde as double) as waarde, eenheid,
    2025 as prijspeil, cast(1 as double) as omrekenfactor, cast(waarde as double) as omgerekend,
    'bedacht' as bron, false as is_aanname
from (values
    ('TARIEF', 'Traject', 500, 'euro per maand'),
    ('LOON', 'Loon van een baan', 25000, 'euro per werkend jaar'),
    ('UITKERING', 'Bijstandsuitkering', 18000, 'euro per jaar'))
    as prijzen(casus_prijs, naam, waarde, eenheid);

insert into fct_mkba by name
select
    'VOORBEELD' as casus_code, post_code, actor_code, cast(jaar as integer) as jaar,
    bedrag as bedrag_eur, round(bedrag / power(1.0225, jaar), 2) as contant_eur, is_overdracht,
    'UITKERING' as casus_prijs
from (values
    ('TRAJECTKOSTEN', 'GEMEENTE', -3240, false, 1), ('UITKERING', 'GEMEENTE', 700, true, 4),
    ('UITKERING', 'RIJK', 350, true, 4), ('UITKERING', 'CLIENT', -1050, true, 4),
    ('PRODUCTIE', 'WERKGEVER', 1900, false, 4), ('LOON', 'WERKGEVER', -1900, true, 4),
    ('LOON', 'CLIENT', 1600, true, 4), ('ZORG', 'ZORGVERZEKERAAR', 120, false, 4))
    as posten(post_code, actor_code, bedrag, is_overdracht, jaren)
cross join range(0, 4) as jaren(jaar)
where jaar < posten.jaren;

insert into fct_mkba_uitkomst by name
select 'VOORBEELD' as casus_code, maat_code, waarde, toelichting
from (values
    ('NCW', 4512.40, 'Welvaartssaldo per deelnemer, zonder overdrachten.'),
    ('NCW_P5', -1210.10, 'Vijf procent van de trekkingen ligt lager.'),
    ('NCW_P95', 10333.90, 'Vijf procent van de trekkingen ligt hoger.'),
    ('KANS_POSITIEF', 0.91, 'Aandeel van de trekkingen met een saldo boven nul.'),
    ('BATEN_KOSTEN', 2.39, 'Baten gedeeld door kosten.'),
    ('EFFECT', 0.07, 'Leerwerktraject, alle kwadranten.'),
    ('OMSLAG_EFFECT', 0.029, 'Effect waarbij het quitte is.'),
    ('DISCONTOVOET', 0.0225, 'invented'),
    ('NCW_DISCONTO_16', 4700.0, 'Saldo met een lagere discontovoet.'),
    ('TORNADO_EFFECT_LAAG', 900.0, 'Saldo met alleen dit lager.'),
    ('TORNADO_EFFECT_HOOG', 8100.0, 'Saldo met alleen dit hoger.'))
    as uitkomsten(maat_code, waarde, toelichting);

insert into fct_prognose by name
select
    metric_id, 'MAAND' as waarde_soort_code,
    cast((2025 + (11 + h) // 12) * 100 + (11 + h) % 12 + 1 as integer) as periode_id,
    202512 as gemaakt_periode_id, cast(h as integer) as maanden_vooruit,
    model as prognose_model_code, verwacht + stap * h as verwacht,
    verwacht + stap * h - 4 - h as onder_80, verwacht + stap * h + 4 + h as boven_80,
    verwacht + stap * h - 8 - h as onder_95, verwacht + stap * h + 8 + h as boven_95,
    200 as aantal_personen, h <= 12 as is_getoetst
from (values
    ('bestand_personen', 'DOORSTROOM', 700, -2.0, 60), ('volume_wsw', 'BLIJFKANS', 200, -1.0, 60),
    ('instroom', 'HERHALEN', 40, 0.0, 12), ('uitstroom', 'ETS', 42, 0.0, 12),
    ('uitstroom_werk', 'ETS', 15, 0.0, 12)) as reeksen(metric_id, model, verwacht, stap, maanden)
cross join range(1, 61) as maanden(h)
where h <= reeksen.maanden;

insert into fct_prognose by name
select
    metric_id, 'JAAR' as waarde_soort_code, 202612 as periode_id, 202512 as gemaakt_periode_id,
    12 as maanden_vooruit, model as prognose_model_code, verwacht, verwacht - 20 as onder_80,
    verwacht + 20 as boven_80, personen as aantal_personen, true as is_getoetst
from (values
    ('bestand_personen', 'DOORSTROOM', 676, 676), ('volume_wsw', 'BLIJFKANS', 188, 200),
    ('instroom', 'HERHALEN', 480, 470), ('uitstroom', 'ETS', 504, 500),
    ('uitstroom_werk', 'ETS', 180, 170), ('lks_personen', 'ETS', 212, 205),
    ('statushouder_traject', 'HERHALEN', 6, 6))
    as reeksen(metric_id, model, verwacht, personen);

insert into fct_prognose_toets by name
select
    metric_id, soort as waarde_soort_code, model as prognose_model_code, mase,
    keren as aantal_toetsen, in80 as binnen_80, in95 as binnen_95, onder as dekking_80_onder,
    boven as dekking_80_boven, 0.6 as dekking_95_onder, 0.99 as dekking_95_boven, gekozen as is_gekozen,
    beter as is_beter
from (values
    ('bestand_personen', 'MAAND', 'DOORSTROOM', 0.8, 100, 78, 93, 0.69, 0.85, true, true),
    ('bestand_personen', 'MAAND', 'HERHALEN', 1.0, 100, 70, 90, 0.6, 0.78, false, false),
    ('bestand_personen', 'JAAR', 'DOORSTROOM', null, 25, 14, 21, 0.37, 0.73, true, true),
    ('instroom', 'MAAND', 'HERHALEN', 1.0, 100, 80, 95, 0.71, 0.87, true, false),
    ('instroom', 'JAAR', 'HERHALEN', null, 25, 20, 24, 0.61, 0.91, true, false))
    as toetsen(metric_id, soort, model, mase, keren, in80, in95, onder, boven, gekozen, beter);

insert into fct_prognose_toestand by name
select
    'BIJSTAND' as groep_code, '1|0+' as toestand_code, 1 as volgorde, 1000 as aantal_personen,
    1.0 as instroom_aandeel, 12.5 as verwacht_maanden, 0.5 as kans_naar_werk;

insert into fct_prognose_overgang by name
select
    'BIJSTAND' as groep_code, '1|0+' as van_toestand_code, naar as naar_toestand_code,
    400 as aantal_personen, gewicht, gewicht / 10000 as kans
from (values ('1|0+', 9200.0), ('WERK', 400.0), ('ANDERS', 400.0)) as kansen(naar, gewicht);

insert into fct_prognose_instroom by name
select 'BIJSTAND' as groep_code, cast(m as integer) as maand_nummer, 200 as vorm, 4 as tempo,
    50 as verwacht
from range(1, 13) as maanden(m);

insert into fct_prognose_geld by name
select
    geld_code, 2026 as jaar, volume as volume_metric_id, 2025 as begroot_jaar,
    12 as maanden_vooruit, 0 as gerealiseerd_eur, verwacht as verwacht_eur,
    verwacht * 0.98 as p10_eur, verwacht as p50_eur, verwacht * 1.01 as p80_eur,
    verwacht * 1.02 as p90_eur, begroot as begroot_eur, kans as kans_overschrijding,
    prijs as prijs_per_maand, 5 as prijs_spreiding, 12 as prijs_maanden
from (values
    ('OPDRACHT', null, 24000000, 24356071, 0.03, null),
    ('BUIG', null, 9500000, 9000000, 0.997, null),
    ('BUIG_UITKERING', 'bestand_uitkeringen', 9500000, 9000000, 0.997, 1000.0),
    ('GARANTIE_LKS', 'lks_personen', 2700000, 2990822, 0.01, 1100.0))
    as posten(geld_code, volume, verwacht, begroot, kans, prijs);
