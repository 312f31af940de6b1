-- kind:       TABEL
-- name:       Verantwoording per spoor
-- question:   Wat gebeurde er in elk spoor?
-- definition: per spoor (BMWE), in keren of personen in de periode: instroom, doorstroom erin en
--             eruit, uitstroom, uitstroom naar werk met en zonder loonkostensubsidie, uitstroom
--             naar onderwijs en gestarte trajecten; en op de laatste dag de personen met bijstand
--             en met ontheffing
-- unit:       PERSONEN
-- better:     GEEN
-- mart:       fct_stroom, fct_traject, fct_client_maand
-- date:       periode_id
-- moment:     STROOM
-- columns:    spoor_bmwe_code, in_personen, erin_personen, eruit_personen, uit_personen,
--             eind_personen, werk_zonder_lks_personen, werk_met_lks_personen, onderwijs_personen,
--             gestart_trajecten, ontheffing_personen
-- source:     BMWE 2016, paragraaf 3.4
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

with

regel as (
    select spoor_bmwe_code, client_id, 'IN' as soort
    from fct_stroom where stroom_soort_code = 'IN'
    union all
    select spoor_bmwe_code, client_id, 'UIT' from fct_stroom where stroom_soort_code = 'UIT'
    union all
    select naar_segment_code, client_id, 'ERIN'
    from fct_stroom where stroom_soort_code = 'DOOR' and schema_code = 'SPOOR_BMWE'
    union all
    select van_segment_code, client_id, 'ERUIT'
    from fct_stroom where stroom_soort_code = 'DOOR' and schema_code = 'SPOOR_BMWE'
    union all
    select spoor_bmwe_code, client_id, if(is_met_lks, 'MET_LKS', 'ZONDER_LKS')
    from fct_stroom where stroom_soort_code = 'UIT' and is_naar_werk
    union all
    select spoor_bmwe_code, client_id, 'ONDERWIJS'
    from fct_stroom where stroom_soort_code = 'UIT' and reden_einde_code = '01'
    union all
    select spoor_bmwe_code, client_id, 'TRAJECT' from fct_traject
    union all
    select spoor_bmwe_code, client_id, 'EIND'
    from fct_client_maand
    where is_bijstand and periode_id = (select max(periode_id) from dim_periode)
    union all
    select spoor_bmwe_code, client_id, 'ONTHEFFING'
    from fct_client_maand
    where is_bijstand
        and heeft_ontheffing
        and periode_id = (select max(periode_id) from dim_periode)
)

select
    spoor_bmwe_code,
    count(*) filter (where soort = 'IN') as in_personen,
    count(*) filter (where soort = 'ERIN') as erin_personen,
    count(*) filter (where soort = 'ERUIT') as eruit_personen,
    count(*) filter (where soort = 'UIT') as uit_personen,
    count(*) filter (where soort = 'EIND') as eind_personen,
    count(*) filter (where soort = 'ZONDER_LKS') as werk_zonder_lks_personen,
    count(*) filter (where soort = 'MET_LKS') as werk_met_lks_personen,
    count(*) filter (where soort = 'ONDERWIJS') as onderwijs_personen,
    count(*) filter (where soort = 'TRAJECT') as gestart_trajecten,
    count(*) filter (where soort = 'ONTHEFFING') as ontheffing_personen,
    count(distinct client_id) as aantal_clienten
from regel
group by spoor_bmwe_code
order by array_position(['WERK', 'LEERWERK', 'PART', 'ONB'], spoor_bmwe_code)
