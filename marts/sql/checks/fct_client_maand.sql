-- Checks on fct_client_maand; key checks come from the header of the mart.

-- check: maand_bestaat STOP
select distinct periode_id from fct_client_maand
anti join dim_periode using (periode_id)

-- check: codes_bestaan STOP
select 'regeling' as soort, regeling_code as code from fct_client_maand
where regeling_code is not null
    and regeling_code not in (select regeling_code from dim_regeling)
union all
select 'leeftijdsklasse' as soort, leeftijdsklasse_code as code from fct_client_maand
where leeftijdsklasse_code not in (select leeftijdsklasse_code from dim_leeftijdsklasse)
union all
select 'duurklasse' as soort, duurklasse_code as code from fct_client_maand
where is_bijstand
    and (
        duurklasse_code is null
        or duurklasse_code not in (select duurklasse_code from dim_duurklasse)
    )

-- check: segmenten_bestaan STOP
select distinct segment.schema_code, segment.segment_code
from (
    select 'KWADRANT' as schema_code, kwadrant_code as segment_code from fct_client_maand
    union all
    select 'CATEGORIE' as schema_code, categorie_code as segment_code from fct_client_maand
    union all
    select 'SPOOR_LV' as schema_code, spoor_lv_code as segment_code from fct_client_maand
    union all
    select 'SPOOR_BMWE' as schema_code, spoor_bmwe_code as segment_code from fct_client_maand
) as segment
anti join dim_segment using (schema_code, segment_code)

-- check: bijstand_heeft_uitkering STOP
select periode_id from fct_client_maand
where is_bijstand <> (uitkering_id is not null)
    or is_bijstand <> (duur_bijstand_maanden is not null)

-- check: een_aanvrager_per_uitkering STOP
select periode_id, uitkering_id
from fct_client_maand
where is_bijstand
group by periode_id, uitkering_id
having count(*) filter (where is_aanvrager) <> 1

-- check: hoogstens_twee_personen_per_uitkering WARN
select periode_id, uitkering_id
from fct_client_maand
where is_bijstand
group by periode_id, uitkering_id
having count(*) > 2

-- check: elke_lopende_uitkering_heeft_een_persoon WARN
select fct_uitkering_maand.periode_id
from fct_uitkering_maand
anti join fct_client_maand using (periode_id, uitkering_id)
where fct_uitkering_maand.is_stand

-- check: persoon_is_bekend WARN
select periode_id from fct_client_maand where client_versie_id is null

-- check: klantversie_bestaat STOP
select fct_client_maand.client_versie_id
from fct_client_maand
anti join dim_client using (client_versie_id)
where fct_client_maand.client_versie_id is not null

-- check: bijstand_niet_jonger_dan_18 WARN
select periode_id from fct_client_maand where is_bijstand and leeftijd < 18

-- check: personen_met_bijstand_kloppen_met_levering STOP
-- a person on the one day between two benefits is on bijstand
with deelnemer as (
    select client_id, begindatum, einddatum from landing_uitkering__uitkering
    union all
    select partner_client_id, begindatum, einddatum
    from landing_uitkering__uitkering
    where partner_client_id is not null
),
tijd as (
    select client_id, begindatum,
        if(
            exists (
                from deelnemer as volgende
                where volgende.client_id = deelnemer.client_id
                    and volgende.begindatum = deelnemer.einddatum + 2
            ),
            einddatum + 1,
            einddatum
        ) as einddatum
    from deelnemer
),
bron as (
    select dim_periode.periode_id, count(distinct tijd.client_id) as aantal
    from dim_periode
    inner join tijd
        on tijd.begindatum <= dim_periode.einddatum
        and coalesce(tijd.einddatum, date '9999-12-31') >= dim_periode.einddatum
    left join landing_clientregistratie__persoon as persoon on tijd.client_id = persoon.client_id
    where coalesce(persoon.overlijdensdatum, date '9999-12-31') >= dim_periode.einddatum
    group by dim_periode.periode_id
),
mart as (select periode_id, count(*) as aantal from fct_client_maand where is_bijstand group by all)
select dim_periode.periode_id
from dim_periode
left join bron using (periode_id)
left join mart using (periode_id)
where coalesce(bron.aantal, 0) <> coalesce(mart.aantal, 0)
