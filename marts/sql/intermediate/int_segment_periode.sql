-- int_segment_periode: one row per person per stretch of days with the same segments.
-- key:  client_id, begindatum
-- note: begins with the first screening; before that a person is ONB and has no row. A segment
--       does not expire: the newest screening counts until the next.
-- note: a stretch also begins when the indication (beschut, banenafspraak) or a rule changes.

with

meting as (select * from int_zrm_meting),
doelgroep as (select * from stg_clientregistratie__doelgroep),
regel as (select * from ref_segmentregel),

regeldatum as (
    select cast(geldig_van as date) as datum from regel
    union
    select date_add(cast(geldig_tot as date), 1) as datum from regel where geldig_tot is not null
),

eerste_meting as (
    select client_id, min(meetdatum) as meetdatum from meting group by client_id
),

moment as (
    select client_id, meetdatum as datum, 0 as indicatie_erbij,
        struct(
            meting_id, meetdatum, afstand_tot_werk_maanden, escalatierisico_score, levering
        ) as meting
    from meting
    union all
    select client_id, begindatum as datum, 1 as indicatie_erbij, null as meting
    from doelgroep
    where doelgroep_code in ('BESCHUT', 'BANENAFSPRAAK')
    union all
    select client_id, date_add(einddatum, 1) as datum, -1 as indicatie_erbij, null as meting
    from doelgroep
    where doelgroep_code in ('BESCHUT', 'BANENAFSPRAAK') and einddatum is not null
    union all
    select eerste_meting.client_id, regeldatum.datum, 0 as indicatie_erbij, null as meting
    from eerste_meting
    inner join regeldatum on eerste_meting.meetdatum < regeldatum.datum
),

dag as (
    select
        client_id,
        datum,
        sum(indicatie_erbij) as indicatie_erbij,
        max_by(meting, meting.meting_id) as meting
    from moment
    group by client_id, datum
),

stand as (
    select
        client_id,
        datum as begindatum,
        date_sub(lead(datum) over (partition by client_id order by datum), 1) as einddatum,
        last_value(meting, true) over (
            partition by client_id order by datum
            rows between unbounded preceding and current row
        ) as meting,
        case
            when sum(indicatie_erbij) over (
                partition by client_id order by datum
                rows between unbounded preceding and current row
            ) > 0 then 'J'
            else 'N'
        end as indicatie
    from dag
),

final as (
    select
        stand.client_id,
        coalesce(
            min_by(regel.code, cast(regel.volgorde as int))
                filter (where regel.schema = 'KWADRANT'),
            'ONB'
        ) as kwadrant_code,
        coalesce(
            min_by(regel.code, cast(regel.volgorde as int))
                filter (where regel.schema = 'CATEGORIE'),
            'ONB'
        ) as categorie_code,
        coalesce(
            min_by(regel.code, cast(regel.volgorde as int))
                filter (where regel.schema = 'SPOOR_LV'),
            'ONB'
        ) as spoor_lv_code,
        coalesce(
            min_by(regel.code, cast(regel.volgorde as int))
                filter (where regel.schema = 'SPOOR_BMWE'),
            'ONB'
        ) as spoor_bmwe_code,
        stand.begindatum,
        first(stand.einddatum) as einddatum,
        first(stand.meting.meetdatum) as meetdatum,
        first(stand.meting.afstand_tot_werk_maanden) as afstand_tot_werk_maanden,
        first(stand.meting.escalatierisico_score) as escalatierisico_score,
        first(stand.meting.levering) as levering
    from stand
    left join regel
        on stand.meting.afstand_tot_werk_maanden
            between cast(regel.afstand_van as int) and cast(regel.afstand_tot as int)
        and stand.meting.escalatierisico_score
            between cast(regel.escalatie_van as int) and cast(regel.escalatie_tot as int)
        and coalesce(regel.indicatie, stand.indicatie) = stand.indicatie
        and stand.begindatum >= cast(regel.geldig_van as date)
        and stand.begindatum <= coalesce(cast(regel.geldig_tot as date), date'9999-12-31')
    where stand.meting is not null
    group by stand.client_id, stand.begindatum
)

select * from final
