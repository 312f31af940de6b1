-- int_proef: one row per person and month in which a trial could begin: who is on bijstand at the
--            end of the month before, is younger than 66, has a known kwadrant, and either starts
--            exactly one studied voorziening in the month or starts none.
-- key:  client_id, periode_id
-- note: everything but the start and the outcome is as it was at the end of the month before.
-- note: younger than 66 is below every AOW age since 2020 (66 years and 4 months or later).
-- note: an ontheffing does not exclude: it lifts the duty, not the right to a voorziening.
-- note: months whose twelve months are not over yet begin no trial. Leaving for another reason than
--       work is an outcome too: not to work.
-- note: all starts, and about 25,000 of the months without: each month is drawn by a hash of person
--       and month, so the draw knows nothing of what happened afterwards.
-- note: not here on purpose: nationality, postcode, statushouder (origin), team, uitvoerder.

with

client_maand as (select * from fct_client_maand),
inzet as (select * from fct_inzet),
stroom as (select * from fct_stroom),
meting as (select * from fct_zrm_meting),
voorziening as (select * from dim_voorziening),
laatste_maand as (select * from int_laatste_maand),

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

einde as (
    select cast(floor(periode_id / 100) * 12 + periode_id % 100 as integer) as maand_nummer
    from laatste_maand
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

eerder as (
    select
        stand.client_id,
        stand.maand_nummer,
        count(*) as aantal_eerder_gestart
    from stand
    inner join start
        on stand.client_id = start.client_id
        and start.maand_nummer < stand.maand_nummer
    group by stand.client_id, stand.maand_nummer
),

jaar_voor_werk as (
    select
        client_id,
        explode(
            sequence(
                cast(floor(periode_id / 100) * 12 + periode_id % 100 as integer) - 11,
                cast(floor(periode_id / 100) * 12 + periode_id % 100 as integer)
            )
        ) as maand_nummer
    from stroom
    where stroom_soort_code = 'UIT' and is_naar_werk
),

naar_werk as (
    select
        client_id,
        maand_nummer
    from jaar_voor_werk
    group by client_id, maand_nummer
),

zrm as (
    select
        stand.client_id,
        stand.maand_nummer,
        max(struct(meting.meetdatum, meting.volgnummer, meting.aantal_domeinen_laag)) as laatste
    from stand
    inner join meting
        on stand.client_id = meting.client_id
        and cast(floor(meting.periode_id / 100) * 12 + meting.periode_id % 100 as integer)
        < stand.maand_nummer
    group by stand.client_id, stand.maand_nummer
),

kandidaat as (
    select
        stand.*,
        start_in_maand.voorziening_code,
        pmod(xxhash64(stand.client_id, stand.maand_nummer, 20260101), 1000000) as trekking
    from stand
    inner join einde on stand.maand_nummer + 11 <= einde.maand_nummer
    left join start_in_maand
        on stand.client_id = start_in_maand.client_id
        and stand.maand_nummer = start_in_maand.maand_nummer
    where coalesce(start_in_maand.aantal, 1) = 1
),

omvang as (
    select count(*) as aantal_zonder_start
    from kandidaat
    where voorziening_code is null
),

getrokken as (
    select kandidaat.*
    from kandidaat
    cross join omvang
    where
        kandidaat.voorziening_code is not null
        or kandidaat.trekking < 1000000.0 * 25000 / omvang.aantal_zonder_start
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
        zrm.laatste.aantal_domeinen_laag as aantal_domeinen_laag,
        getrokken.aantal_lopende_voorzieningen,
        cast(coalesce(eerder.aantal_eerder_gestart, 0) as integer) as aantal_eerder_gestart,
        getrokken.heeft_deeltijdwerk,
        getrokken.heeft_ontheffing,
        naar_werk.client_id is not null as is_naar_werk
    from getrokken
    left join recent
        on getrokken.client_id = recent.client_id
        and getrokken.maand_nummer = recent.maand_nummer
    left join eerder
        on getrokken.client_id = eerder.client_id
        and getrokken.maand_nummer = eerder.maand_nummer
    left join zrm
        on getrokken.client_id = zrm.client_id
        and getrokken.maand_nummer = zrm.maand_nummer
    left join naar_werk
        on getrokken.client_id = naar_werk.client_id
        and getrokken.maand_nummer = naar_werk.maand_nummer
)

select * from final
