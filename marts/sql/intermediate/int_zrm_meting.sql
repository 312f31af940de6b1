-- int_zrm_meting: one row per screening by a professional; target scores are left out.
-- key:  meting_id
-- note: kwadrant_code follows ref_segmentregel on the two axes of this screening; ONB when an axis
--       was not estimated.

with

laatste_maand as (select * from int_laatste_maand),
meting as (select * from stg_zrm__meting),
regel as (select * from ref_segmentregel where schema = 'KWADRANT'),

gescreend as (
    select meting.*
    from meting
    cross join laatste_maand
    where meting.beoordelaar_code = 'PROF'
        and meting.moment_code <> 'DOEL'
        and meting.meetdatum <= laatste_maand.einddatum
),

final as (
    select
        gescreend.meting_id,
        gescreend.client_id,
        gescreend.moment_code,
        coalesce(min_by(regel.code, cast(regel.volgorde as int)), 'ONB') as kwadrant_code,
        gescreend.meetdatum,
        cast(gescreend.afstand_tot_werk_maanden as int) as afstand_tot_werk_maanden,
        cast(gescreend.escalatierisico_score as int) as escalatierisico_score,
        gescreend.levering
    from gescreend
    left join regel
        on gescreend.afstand_tot_werk_maanden
            between cast(regel.afstand_van as int) and cast(regel.afstand_tot as int)
        and gescreend.escalatierisico_score
            between cast(regel.escalatie_van as int) and cast(regel.escalatie_tot as int)
        and gescreend.meetdatum >= cast(regel.geldig_van as date)
        and gescreend.meetdatum <= coalesce(cast(regel.geldig_tot as date), date'9999-12-31')
    group by
        gescreend.meting_id,
        gescreend.client_id,
        gescreend.moment_code,
        gescreend.meetdatum,
        gescreend.afstand_tot_werk_maanden,
        gescreend.escalatierisico_score,
        gescreend.levering
)

select * from final
