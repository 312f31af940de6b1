-- fct_zrm_meting: one row per screening by a professional; target scores are left out.
-- key:  meting_id
-- note: two screenings of a person on one day are numbered by meting_id.

with

meting as (select * from int_zrm_meting),
client as (select * from dim_client),
score as (select * from stg_zrm__score where score is not null),

per_meting as (
    select
        meting_id,
        count(*) as aantal_domeinen,
        count_if(score <= 2) as aantal_domeinen_laag
    from score
    group by meting_id
),

genummerd as (
    select
        *,
        row_number() over (partition by client_id order by meetdatum, meting_id) as volgnummer,
        datediff(
            meetdatum, lag(meetdatum) over (partition by client_id order by meetdatum, meting_id)
        ) as dagen_sinds_vorige,
        lead(meting_id) over (partition by client_id order by meetdatum, meting_id) is null
            as is_laatste
    from meting
),

final as (
    select
        genummerd.meting_id,
        genummerd.client_id,
        client.client_versie_id,
        cast(date_format(genummerd.meetdatum, 'yyyyMM') as int) as periode_id,
        genummerd.moment_code,
        genummerd.kwadrant_code,
        genummerd.meetdatum,
        genummerd.volgnummer,
        genummerd.dagen_sinds_vorige,
        cast(coalesce(per_meting.aantal_domeinen, 0) as int) as aantal_domeinen,
        cast(coalesce(per_meting.aantal_domeinen_laag, 0) as int) as aantal_domeinen_laag,
        genummerd.afstand_tot_werk_maanden,
        genummerd.escalatierisico_score,
        genummerd.is_laatste,
        genummerd.levering
    from genummerd
    left join per_meting on genummerd.meting_id = per_meting.meting_id
    left join client
        on genummerd.client_id = client.client_id
        and genummerd.meetdatum >= client.geldig_van
        and genummerd.meetdatum <= coalesce(client.geldig_tot, date'9999-12-31')
)

select * from final
