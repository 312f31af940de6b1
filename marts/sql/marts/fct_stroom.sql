-- fct_stroom: one row per event in bijstand of one person.
-- key:  stroom_id
-- note: IN and UIT are persons that come and go; DOOR is another segment, VERHUIZING another
--       municipality, ERBIJ and ERAF a benefit more or less of a person who stays: a couple that
--       parts, two who become one, an applicant who dies.
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
client as (select * from dim_client),
adres as (select * from stg_clientregistratie__adres),
leeftijdsklasse as (select * from dim_leeftijdsklasse),

gebeurtenis as (
    select client_id, 'IN' as stroom_soort_code, begindatum as stroomdatum,
        begindatum as leeftijdsdatum, begindatum as periode_begindatum,
        einddatum as periode_einddatum, null as reden_einde_code, null as reden_groep,
        0 as duur_bijstand_maanden, false as is_naar_werk,
        coalesce(add_months(laatste_uit_naar_werk, 12) >= begindatum, false)
            as is_herinstroom_na_werk,
        begint_als_aanvrager, levering_begin as levering
    from bijstandsperiode
    union all
    select client_id, 'UIT' as stroom_soort_code, uitstroomdatum as stroomdatum,
        einddatum as leeftijdsdatum, begindatum as periode_begindatum,
        einddatum as periode_einddatum, reden_einde_code, reden_groep,
        cast(floor(months_between(uitstroomdatum, begindatum)) as int) as duur_bijstand_maanden,
        is_naar_werk, false as is_herinstroom_na_werk,
        begint_als_aanvrager, levering_einde as levering
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

met_standdatum as (
    select
        *,
        if(telt_in_stand, kenmerkdatum, periode_begindatum) as standdatum,
        cast(date_format(kenmerkdatum, 'yyyyMM') as int) as stand_periode_id
    from in_de_maanden
),

in_uit as (
    select
        met_standdatum.*,
        bijstand.leefvorm_code,
        client.client_versie_id,
        client.gemeente_code,
        coalesce(client_maand.is_aanvrager, met_standdatum.begint_als_aanvrager) as is_aanvrager,
        coalesce(segment.kwadrant_code, 'ONB') as kwadrant_code,
        coalesce(segment.categorie_code, 'ONB') as categorie_code,
        coalesce(segment.spoor_lv_code, 'ONB') as spoor_lv_code,
        coalesce(segment.spoor_bmwe_code, 'ONB') as spoor_bmwe_code
    from met_standdatum
    left join bijstand
        on met_standdatum.client_id = bijstand.client_id
        and met_standdatum.kenmerkdatum >= bijstand.begindatum
        and met_standdatum.kenmerkdatum <= coalesce(bijstand.einddatum, date'9999-12-31')
    left join segment
        on met_standdatum.client_id = segment.client_id
        and met_standdatum.telt_in_stand
        and met_standdatum.kenmerkdatum >= segment.begindatum
        and met_standdatum.kenmerkdatum <= coalesce(segment.einddatum, date'9999-12-31')
    left join client
        on met_standdatum.client_id = client.client_id
        and met_standdatum.standdatum >= client.geldig_van
        and met_standdatum.standdatum <= coalesce(client.geldig_tot, date'9999-12-31')
    left join client_maand
        on met_standdatum.client_id = client_maand.client_id
        and met_standdatum.telt_in_stand
        and met_standdatum.stand_periode_id = client_maand.periode_id
),

met_vorige as (
    select
        *,
        lag(struct(
            gemeente_code, kwadrant_code, categorie_code, spoor_lv_code, spoor_bmwe_code,
            is_aanvrager
        )) over (partition by client_id order by periode_id) as vorige
    from client_maand
),

blijver as (
    select met_vorige.*, periode.einddatum as stroomdatum
    from met_vorige
    inner join periode on met_vorige.periode_id = periode.periode_id
    left anti join in_uit
        on met_vorige.client_id = in_uit.client_id
        and met_vorige.periode_id = in_uit.periode_id
        and in_uit.stroom_soort_code = 'IN'
    where met_vorige.vorige is not null
),

verschil as (
    select *
    from blijver
    lateral view stack(
        6,
        'DOOR', 'KWADRANT', vorige.kwadrant_code, kwadrant_code,
        'DOOR', 'CATEGORIE', vorige.categorie_code, categorie_code,
        'DOOR', 'SPOOR_LV', vorige.spoor_lv_code, spoor_lv_code,
        'DOOR', 'SPOOR_BMWE', vorige.spoor_bmwe_code, spoor_bmwe_code,
        'VERHUIZING', cast(null as string), coalesce(vorige.gemeente_code, ''),
        coalesce(gemeente_code, ''),
        if(is_aanvrager, 'ERBIJ', 'ERAF'), cast(null as string),
        cast(vorige.is_aanvrager as string), cast(is_aanvrager as string)
    ) as stroom_soort_code, schema_code, van, naar
    where van <> naar
),

adres_nu as (
    select verschil.client_id, verschil.periode_id,
        max_by(adres.levering, adres.begindatum) as levering
    from verschil
    inner join adres
        on verschil.client_id = adres.client_id
        and verschil.stroomdatum >= adres.begindatum
        and verschil.stroomdatum <= coalesce(adres.einddatum, date'9999-12-31')
    where verschil.stroom_soort_code = 'VERHUIZING'
    group by verschil.client_id, verschil.periode_id
),

-- ERAF is of the segment and municipality that lose the benefit: those of a month earlier.
blijvend as (
    select
        verschil.client_id,
        verschil.periode_id,
        verschil.client_versie_id,
        verschil.stroom_soort_code,
        verschil.stroomdatum,
        verschil.schema_code,
        if(verschil.stroom_soort_code = 'DOOR', verschil.van, null) as van_segment_code,
        if(verschil.stroom_soort_code = 'DOOR', verschil.naar, null) as naar_segment_code,
        case
            when verschil.stroom_soort_code = 'VERHUIZING' then verschil.vorige.gemeente_code
        end as van_gemeente_code,
        verschil.leefvorm_code,
        case verschil.stroom_soort_code
            when 'ERBIJ' then struct(
                verschil.gemeente_code, verschil.kwadrant_code, verschil.categorie_code,
                verschil.spoor_lv_code, verschil.spoor_bmwe_code
            )
            when 'ERAF' then struct(
                verschil.vorige.gemeente_code, verschil.vorige.kwadrant_code,
                verschil.vorige.categorie_code, verschil.vorige.spoor_lv_code,
                verschil.vorige.spoor_bmwe_code
            )
            else struct(
                verschil.gemeente_code, cast(null as string) as kwadrant_code,
                cast(null as string) as categorie_code, cast(null as string) as spoor_lv_code,
                cast(null as string) as spoor_bmwe_code
            )
        end as van_wie,
        verschil.duur_bijstand_maanden,
        verschil.stroom_soort_code in ('ERBIJ', 'ERAF')
            or verschil.is_aanvrager and verschil.vorige.is_aanvrager as is_aanvrager,
        case verschil.stroom_soort_code
            when 'DOOR' then coalesce(segment.levering, verschil.levering)
            when 'VERHUIZING' then coalesce(adres_nu.levering, verschil.levering)
            else verschil.levering
        end as levering
    from verschil
    left join segment
        on verschil.client_id = segment.client_id
        and verschil.stroomdatum >= segment.begindatum
        and verschil.stroomdatum <= coalesce(segment.einddatum, date'9999-12-31')
    left join adres_nu
        on verschil.client_id = adres_nu.client_id
        and verschil.periode_id = adres_nu.periode_id
),

stroom as (
    select client_id, periode_id, client_versie_id, stroom_soort_code, stroomdatum,
        leeftijdsdatum, null as schema_code, null as van_segment_code,
        null as naar_segment_code, null as van_gemeente_code, gemeente_code, reden_einde_code,
        reden_groep, leefvorm_code, kwadrant_code, categorie_code, spoor_lv_code,
        spoor_bmwe_code, duur_bijstand_maanden, is_naar_werk, is_herinstroom_na_werk,
        is_aanvrager, levering
    from in_uit
    union all
    select client_id, periode_id, client_versie_id, stroom_soort_code, stroomdatum,
        stroomdatum as leeftijdsdatum, schema_code, van_segment_code, naar_segment_code,
        van_gemeente_code, van_wie.gemeente_code, null as reden_einde_code, null as reden_groep,
        leefvorm_code, van_wie.kwadrant_code, van_wie.categorie_code, van_wie.spoor_lv_code,
        van_wie.spoor_bmwe_code, duur_bijstand_maanden, false as is_naar_werk,
        false as is_herinstroom_na_werk, is_aanvrager, levering
    from blijvend
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
        met_persoon.client_versie_id,
        met_persoon.stroom_soort_code,
        met_persoon.schema_code,
        met_persoon.van_segment_code,
        met_persoon.naar_segment_code,
        met_persoon.van_gemeente_code,
        met_persoon.gemeente_code,
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
        met_persoon.is_herinstroom_na_werk,
        met_persoon.is_aanvrager,
        met_persoon.levering
    from met_persoon
    left join leeftijdsklasse
        on met_persoon.leeftijd_stroomdatum >= leeftijdsklasse.leeftijd_van
        and met_persoon.leeftijd_stroomdatum
            <= coalesce(leeftijdsklasse.leeftijd_tot, met_persoon.leeftijd_stroomdatum)
)

select * from final
