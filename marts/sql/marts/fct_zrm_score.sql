-- fct_zrm_score: one row per domain that a screening by a professional assessed.
-- key:  meting_id, zrm_domein_code
-- note: the previous score is that of the last screening before this one that assessed the domain,
--       so a screening that skipped it is stepped over.
-- note: a score counts from its own month up to vervangen_periode_id, the month of the next one.

with

meting as (select * from int_zrm_meting),
client as (select * from dim_client),
score as (select * from stg_zrm__score where score is not null),

beoordeeld as (
    select
        meting.meting_id,
        meting.client_id,
        score.zrm_domein_code,
        meting.kwadrant_code,
        meting.meetdatum,
        cast(score.score as int) as score,
        score.levering
    from score
    inner join meting on score.meting_id = meting.meting_id
),

laatste as (
    select client_id, max_by(meting_id, struct(meetdatum, meting_id)) as meting_id
    from meting
    group by client_id
),

met_vorige as (
    select
        *,
        lag(meetdatum) over (
            partition by client_id, zrm_domein_code order by meetdatum, meting_id
        ) as vorige_meetdatum,
        lag(score) over (
            partition by client_id, zrm_domein_code order by meetdatum, meting_id
        ) as vorige_score,
        lead(meetdatum) over (
            partition by client_id, zrm_domein_code order by meetdatum, meting_id
        ) as volgende_meetdatum
    from beoordeeld
),

final as (
    select
        met_vorige.meting_id,
        met_vorige.client_id,
        client.client_versie_id,
        cast(date_format(met_vorige.meetdatum, 'yyyyMM') as int) as periode_id,
        cast(date_format(met_vorige.volgende_meetdatum, 'yyyyMM') as int)
            as vervangen_periode_id,
        met_vorige.zrm_domein_code,
        met_vorige.kwadrant_code,
        case
            when met_vorige.score > met_vorige.vorige_score then 'BETER'
            when met_vorige.score < met_vorige.vorige_score then 'SLECHTER'
            when met_vorige.score = met_vorige.vorige_score then 'GELIJK'
        end as verandering_code,
        met_vorige.meetdatum,
        met_vorige.vorige_meetdatum,
        met_vorige.score,
        met_vorige.vorige_score,
        datediff(met_vorige.meetdatum, met_vorige.vorige_meetdatum) as dagen_sinds_vorige,
        met_vorige.meting_id = laatste.meting_id as is_laatste,
        met_vorige.levering
    from met_vorige
    inner join laatste on met_vorige.client_id = laatste.client_id
    left join client
        on met_vorige.client_id = client.client_id
        and met_vorige.meetdatum >= client.geldig_van
        and met_vorige.meetdatum <= coalesce(client.geldig_tot, date'9999-12-31')
)

select * from final
