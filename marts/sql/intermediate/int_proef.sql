-- int_proef: one row per person and month in which a trial could begin: who is on bijstand at the
--            end of the month before, is younger than 66, has a known kwadrant, and either starts
--            exactly one studied voorziening in the month or starts none.
-- key:  client_id, periode_id
-- note: everything but the start and the outcome is as it was at the end of the month before.
-- note: younger than 66 is below every AOW age since 2020 (66 years and 4 months or later).
-- note: an ontheffing does not exclude: it lifts the duty, not the right to a voorziening.
-- note: months of which not even six can be followed begin no trial; opvolging_maanden says how
--       many can, and an outcome takes the rows that reach its own horizon. Leaving for another
--       reason than work is an outcome too: not to work.
-- note: a number of months after the start counts the month of the start as 1. duurzaam_na_maanden
--       is the first time to work that was not followed by bijstand up to six months later.
-- note: all starts, and about 25,000 of the months without that have a year to follow, and as large
--       a share of the later ones: each month is drawn by a hash of person and month, so the draw
--       knows nothing of what happened afterwards.
-- note: zrm_laag_na is a screening after the month of the start, within the twelve months; most
--       people have none. heeft_werk_vooraf and deeltijd_vooraf_maanden lie before the start: no
--       start can change them, and no model knows them.
-- note: not here on purpose: nationality, postcode, statushouder (origin), team, uitvoerder.

with

client_maand as (select * from fct_client_maand),
inzet as (select * from fct_inzet),
stroom as (select * from fct_stroom),
meting as (select * from fct_zrm_meting),
voorziening as (select * from dim_voorziening),
laatste_maand as (select * from int_laatste_maand),
periode as (select * from dim_periode),

stand as (
    select
        client_id,
        cast(floor(periode_id / 100) * 12 + periode_id % 100 as integer) + 1 as maand_nummer,
        kwadrant_code,
        geslacht_code,
        opleidingsniveau_code,
        leefvorm_code,
        leeftijd,
        duur_bijstand_maanden,
        afstand_tot_werk_maanden,
        escalatierisico_score,
        aantal_lopende_voorzieningen,
        heeft_deeltijdwerk,
        heeft_ontheffing
    from client_maand
    where is_bijstand and leeftijd < 66 and kwadrant_code <> 'ONB'
),

maandstand as (
    select
        client_id,
        cast(floor(periode_id / 100) * 12 + periode_id % 100 as integer) as maand_nummer,
        is_bijstand,
        heeft_deeltijdwerk
    from client_maand
    where is_bijstand or heeft_deeltijdwerk
),

einde as (
    select cast(floor(periode_id / 100) * 12 + periode_id % 100 as integer) as maand_nummer
    from laatste_maand
),

begin as (
    select
        cast(floor(min(periode_id) / 100) * 12 + min(periode_id) % 100 as integer)
            as maand_nummer
    from periode
),

start as (
    select
        inzet.client_id,
        inzet.voorziening_code,
        cast(floor(inzet.periode_id / 100) * 12 + inzet.periode_id % 100 as integer)
            as maand_nummer
    from inzet
    inner join voorziening on inzet.voorziening_code = voorziening.voorziening_code
    where inzet.is_start and voorziening.is_onderzocht
    group by inzet.client_id, inzet.voorziening_code, inzet.periode_id
),

start_in_maand as (
    select
        client_id,
        maand_nummer,
        min(voorziening_code) as voorziening_code,
        count(*) as aantal
    from start
    group by client_id, maand_nummer
),

jaar_na_start as (
    select
        client_id,
        voorziening_code,
        explode(sequence(maand_nummer + 1, maand_nummer + 12)) as maand_nummer
    from start
),

recent as (
    select
        client_id,
        maand_nummer,
        concat_ws(',', sort_array(collect_set(voorziening_code))) as recente_voorzieningen
    from jaar_na_start
    group by client_id, maand_nummer
),

start_per_persoon as (
    select
        client_id,
        collect_list(maand_nummer) as maanden
    from start
    group by client_id
),

uitstroom as (
    select
        client_id,
        stroomdatum,
        cast(floor(periode_id / 100) * 12 + periode_id % 100 as integer) as maand_nummer
    from stroom
    where stroom_soort_code = 'UIT' and is_naar_werk
),

instroom as (
    select
        client_id,
        stroomdatum,
        cast(floor(periode_id / 100) * 12 + periode_id % 100 as integer) as maand_nummer
    from stroom
    where stroom_soort_code = 'IN'
),

terug as (
    select
        uitstroom.client_id,
        uitstroom.maand_nummer
    from uitstroom
    inner join instroom
        on uitstroom.client_id = instroom.client_id
        and instroom.stroomdatum > uitstroom.stroomdatum
        and instroom.maand_nummer <= uitstroom.maand_nummer + 6
    group by uitstroom.client_id, uitstroom.maand_nummer
),

werk_per_persoon as (
    select
        uitstroom.client_id,
        collect_list(uitstroom.maand_nummer) as maanden,
        collect_list(
            case when terug.client_id is null then uitstroom.maand_nummer end
        ) as duurzame_maanden
    from uitstroom
    left join terug
        on uitstroom.client_id = terug.client_id
        and uitstroom.maand_nummer = terug.maand_nummer
    group by uitstroom.client_id
),

maand_per_persoon as (
    select
        client_id,
        collect_list(case when is_bijstand then maand_nummer end) as bijstand_maanden,
        collect_list(case when heeft_deeltijdwerk then maand_nummer end) as deeltijd_maanden
    from maandstand
    group by client_id
),

meting_per_persoon as (
    select
        client_id,
        collect_list(
            struct(
                meetdatum,
                volgnummer,
                aantal_domeinen_laag,
                cast(floor(periode_id / 100) * 12 + periode_id % 100 as integer) as maand_nummer
            )
        ) as metingen
    from meting
    group by client_id
),

kandidaat as (
    select
        stand.*,
        start_in_maand.voorziening_code,
        einde.maand_nummer - stand.maand_nummer + 1 as opvolging_maanden,
        pmod(xxhash64(stand.client_id, stand.maand_nummer, 20260101), 1000000) as trekking
    from stand
    inner join einde on stand.maand_nummer + 5 <= einde.maand_nummer
    left join start_in_maand
        on stand.client_id = start_in_maand.client_id
        and stand.maand_nummer = start_in_maand.maand_nummer
    where coalesce(start_in_maand.aantal, 1) = 1
),

omvang as (
    select count(*) as aantal_zonder_start
    from kandidaat
    where voorziening_code is null and opvolging_maanden >= 12
),

getrokken as (
    select kandidaat.*
    from kandidaat
    cross join omvang
    where
        kandidaat.voorziening_code is not null
        or kandidaat.trekking * omvang.aantal_zonder_start < 1000000L * 25000
),

final as (
    select
        getrokken.client_id,
        cast(
            floor((getrokken.maand_nummer - 1) / 12) * 100
            + (getrokken.maand_nummer - 1) % 12 + 1 as integer
        ) as periode_id,
        getrokken.voorziening_code,
        recent.recente_voorzieningen,
        getrokken.kwadrant_code,
        getrokken.geslacht_code,
        getrokken.opleidingsniveau_code,
        getrokken.leefvorm_code,
        getrokken.leeftijd,
        getrokken.duur_bijstand_maanden,
        getrokken.afstand_tot_werk_maanden,
        getrokken.escalatierisico_score,
        array_max(
            filter(meting_per_persoon.metingen, m -> m.maand_nummer < getrokken.maand_nummer)
        ).aantal_domeinen_laag as aantal_domeinen_laag,
        getrokken.aantal_lopende_voorzieningen,
        coalesce(
            size(filter(start_per_persoon.maanden, m -> m < getrokken.maand_nummer)), 0
        ) as aantal_eerder_gestart,
        getrokken.heeft_deeltijdwerk,
        getrokken.heeft_ontheffing,
        getrokken.opvolging_maanden,
        array_min(filter(werk_per_persoon.maanden, m -> m >= getrokken.maand_nummer))
        - getrokken.maand_nummer + 1 as werk_na_maanden,
        array_min(
            filter(werk_per_persoon.duurzame_maanden, m -> m >= getrokken.maand_nummer)
        ) - getrokken.maand_nummer + 1 as duurzaam_na_maanden,
        coalesce(
            size(
                filter(
                    maand_per_persoon.bijstand_maanden,
                    m -> m between getrokken.maand_nummer and getrokken.maand_nummer + 11
                )
            ),
            0
        ) as bijstand_maanden,
        array_min(
            filter(
                maand_per_persoon.deeltijd_maanden,
                m -> m between getrokken.maand_nummer and getrokken.maand_nummer + 11
            )
        ) - getrokken.maand_nummer + 1 as deeltijd_na_maanden,
        array_max(
            filter(
                meting_per_persoon.metingen,
                m -> m.maand_nummer
                between getrokken.maand_nummer + 1 and getrokken.maand_nummer + 11
            )
        ).aantal_domeinen_laag as zrm_laag_na,
        case
            when getrokken.maand_nummer >= begin.maand_nummer + 12
                then coalesce(
                    exists(
                        werk_per_persoon.maanden,
                        m -> m between getrokken.maand_nummer - 12 and getrokken.maand_nummer - 1
                    ),
                    false
                )
        end as heeft_werk_vooraf,
        case
            when getrokken.maand_nummer >= begin.maand_nummer + 6
                then coalesce(
                    size(
                        filter(
                            maand_per_persoon.deeltijd_maanden,
                            m -> m between getrokken.maand_nummer - 6
                            and getrokken.maand_nummer - 1
                        )
                    ),
                    0
                )
        end as deeltijd_vooraf_maanden
    from getrokken
    cross join begin
    left join recent
        on getrokken.client_id = recent.client_id
        and getrokken.maand_nummer = recent.maand_nummer
    left join start_per_persoon on getrokken.client_id = start_per_persoon.client_id
    left join werk_per_persoon on getrokken.client_id = werk_per_persoon.client_id
    left join maand_per_persoon on getrokken.client_id = maand_per_persoon.client_id
    left join meting_per_persoon on getrokken.client_id = meting_per_persoon.client_id
)

select * from final
