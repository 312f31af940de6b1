-- fct_stroom: one row per event in bijstand: IN, UIT, or DOOR to another segment.
-- key:  stroom_id
-- note: IN on the first day, UIT on the day after the last, DOOR on the last day of the month; so
--       stock(t) = stock(t-1) + in - uit, and per segment + door in - door out.
-- note: who goes out and comes back in one month moves segment by UIT and IN, not by DOOR.
-- note: who comes in and leaves in one month has segment ONB on both rows.
-- note: out to work is with loonkostensubsidie if a subsidised employment runs on the day of
--       outflow or begins in the month after it.

with

periode as (select * from dim_periode),
bijstandsperiode as (select * from int_bijstandsperiode),
bijstand as (select * from int_bijstand),
segment as (select * from int_segment_periode),
persoon as (select * from stg_clientregistratie__persoon),
statushouder as (
    select * from stg_clientregistratie__doelgroep where doelgroep_code = 'STATUSHOUDER'
),
lks as (
    select * from int_dienstverband
    where dienstverband_soort_code in ('LKS', 'GARANTIE') and subsidie_per_maand_eur > 0
),
client_maand as (select * from fct_client_maand where is_bijstand),
leeftijdsklasse as (select * from dim_leeftijdsklasse),

gebeurtenis as (
    select client_id, 'IN' as stroom_soort_code, begindatum as stroomdatum,
        begindatum as leeftijdsdatum, begindatum as periode_begindatum,
        einddatum as periode_einddatum, null as reden_einde_code, null as reden_groep,
        0 as duur_bijstand_maanden, false as is_naar_werk,
        coalesce(add_months(laatste_uit_naar_werk, 12) >= begindatum, false)
            as is_herinstroom_na_werk
    from bijstandsperiode
    union all
    select client_id, 'UIT' as stroom_soort_code, uitstroomdatum as stroomdatum,
        einddatum as leeftijdsdatum, begindatum as periode_begindatum,
        einddatum as periode_einddatum, reden_einde_code, reden_groep,
        cast(floor(months_between(uitstroomdatum, begindatum)) as int) as duur_bijstand_maanden,
        is_naar_werk, false as is_herinstroom_na_werk
    from bijstandsperiode
    where einddatum is not null
),

in_de_maanden as (
    select
        gebeurtenis.*,
        periode.periode_id,
        case
            when gebeurtenis.stroom_soort_code = 'IN'
                then least(periode.einddatum, gebeurtenis.periode_einddatum)
            else greatest(date_sub(periode.begindatum, 1), gebeurtenis.periode_begindatum)
        end as kenmerkdatum,
        case
            when gebeurtenis.stroom_soort_code = 'IN'
                then coalesce(gebeurtenis.periode_einddatum >= periode.einddatum, true)
            else gebeurtenis.periode_begindatum < periode.begindatum
        end as telt_in_stand
    from gebeurtenis
    inner join periode
        on gebeurtenis.stroomdatum >= periode.begindatum
        and gebeurtenis.stroomdatum <= periode.einddatum
),

in_uit as (
    select
        in_de_maanden.*,
        bijstand.leefvorm_code,
        coalesce(segment.kwadrant_code, 'ONB') as kwadrant_code,
        coalesce(segment.categorie_code, 'ONB') as categorie_code,
        coalesce(segment.spoor_lv_code, 'ONB') as spoor_lv_code,
        coalesce(segment.spoor_bmwe_code, 'ONB') as spoor_bmwe_code
    from in_de_maanden
    left join bijstand
        on in_de_maanden.client_id = bijstand.client_id
        and in_de_maanden.kenmerkdatum >= bijstand.begindatum
        and in_de_maanden.kenmerkdatum <= coalesce(bijstand.einddatum, date'9999-12-31')
    left join segment
        on in_de_maanden.client_id = segment.client_id
        and in_de_maanden.telt_in_stand
        and in_de_maanden.kenmerkdatum >= segment.begindatum
        and in_de_maanden.kenmerkdatum <= coalesce(segment.einddatum, date'9999-12-31')
),

met_vorige as (
    select
        client_id,
        periode_id,
        leefvorm_code,
        duur_bijstand_maanden,
        map(
            'KWADRANT', kwadrant_code, 'CATEGORIE', categorie_code,
            'SPOOR_LV', spoor_lv_code, 'SPOOR_BMWE', spoor_bmwe_code
        ) as naar,
        lag(map(
            'KWADRANT', kwadrant_code, 'CATEGORIE', categorie_code,
            'SPOOR_LV', spoor_lv_code, 'SPOOR_BMWE', spoor_bmwe_code
        )) over (partition by client_id order by periode_id) as van
    from client_maand
),

per_schema as (
    select
        client_id, periode_id, leefvorm_code, duur_bijstand_maanden, schema_code,
        van[schema_code] as van_segment_code, naar[schema_code] as naar_segment_code
    from met_vorige
    lateral view explode(map_keys(naar)) as schema_code
    where van is not null
),

door as (
    select per_schema.*, periode.einddatum as stroomdatum
    from per_schema
    inner join periode on per_schema.periode_id = periode.periode_id
    left anti join in_uit
        on per_schema.client_id = in_uit.client_id
        and per_schema.periode_id = in_uit.periode_id
        and in_uit.stroom_soort_code = 'IN'
    where per_schema.van_segment_code <> per_schema.naar_segment_code
),

stroom as (
    select client_id, periode_id, stroom_soort_code, stroomdatum, leeftijdsdatum,
        null as schema_code, null as van_segment_code, null as naar_segment_code,
        reden_einde_code, reden_groep, leefvorm_code, kwadrant_code, categorie_code,
        spoor_lv_code, spoor_bmwe_code, duur_bijstand_maanden, is_naar_werk,
        is_herinstroom_na_werk
    from in_uit
    union all
    select client_id, periode_id, 'DOOR' as stroom_soort_code, stroomdatum,
        stroomdatum as leeftijdsdatum, schema_code, van_segment_code, naar_segment_code,
        null as reden_einde_code, null as reden_groep, leefvorm_code, null as kwadrant_code,
        null as categorie_code, null as spoor_lv_code, null as spoor_bmwe_code,
        duur_bijstand_maanden, false as is_naar_werk, false as is_herinstroom_na_werk
    from door
),

met_persoon as (
    select
        stroom.*,
        persoon.geslacht_code,
        cast(floor(months_between(stroom.leeftijdsdatum, persoon.geboortedatum) / 12) as int)
            as leeftijd,
        cast(floor(months_between(stroom.stroomdatum, persoon.geboortedatum) / 12) as int)
            as leeftijd_stroomdatum
    from stroom
    left join persoon on stroom.client_id = persoon.client_id
),

final as (
    select
        concat_ws(
            '-', met_persoon.stroom_soort_code, met_persoon.client_id,
            date_format(met_persoon.stroomdatum, 'yyyyMMdd'), met_persoon.schema_code
        ) as stroom_id,
        met_persoon.periode_id,
        met_persoon.client_id,
        met_persoon.stroom_soort_code,
        met_persoon.schema_code,
        met_persoon.van_segment_code,
        met_persoon.naar_segment_code,
        met_persoon.reden_einde_code,
        met_persoon.reden_groep,
        coalesce(leeftijdsklasse.leeftijdsklasse_code, 'ONB') as leeftijdsklasse_code,
        met_persoon.geslacht_code,
        met_persoon.leefvorm_code,
        met_persoon.kwadrant_code,
        met_persoon.categorie_code,
        met_persoon.spoor_lv_code,
        met_persoon.spoor_bmwe_code,
        met_persoon.stroomdatum,
        met_persoon.leeftijd,
        met_persoon.duur_bijstand_maanden,
        met_persoon.is_naar_werk,
        met_persoon.is_naar_werk and exists (
            select 1
            from lks
            where lks.client_id = met_persoon.client_id
                and lks.begindatum <= add_months(met_persoon.stroomdatum, 1)
                and coalesce(lks.einddatum, date'9999-12-31') >= met_persoon.stroomdatum
        ) as is_met_lks,
        exists (
            select 1
            from statushouder
            where statushouder.client_id = met_persoon.client_id
                and met_persoon.stroomdatum >= statushouder.begindatum
                and met_persoon.stroomdatum
                    <= coalesce(statushouder.einddatum, date'9999-12-31')
        ) as is_statushouder,
        met_persoon.is_herinstroom_na_werk
    from met_persoon
    left join leeftijdsklasse
        on met_persoon.leeftijd_stroomdatum >= leeftijdsklasse.leeftijd_van
        and met_persoon.leeftijd_stroomdatum
            <= coalesce(leeftijdsklasse.leeftijd_tot, met_persoon.leeftijd_stroomdatum)
)

select * from final
