-- int_bijstandsperiode: one row per person per unbroken time in bijstand.
-- key:  client_id, begindatum
-- note: reden_einde_code is that of the benefit that ended last; empty while the time runs.
-- note: levering_begin is the delivery of the first benefit of that time, levering_einde that of
--       the last.
-- note: laatste_uit_naar_werk is the day the person last left bijstand for work before this.

with

bijstand as (select * from int_bijstand),
reden_einde as (select * from ref_reden_einde),

periode as (
    select
        client_id,
        max(periode_reden_einde_code) as reden_einde_code,
        periode_begindatum as begindatum,
        max(periode_einddatum) as einddatum,
        min_by(is_aanvrager, begindatum) as begint_als_aanvrager,
        min_by(levering, begindatum) as levering_begin,
        max_by(levering, begindatum) as levering_einde
    from bijstand
    group by client_id, periode_begindatum
),

met_reden as (
    select
        periode.client_id,
        reden_einde.code as reden_einde_code,
        reden_einde.groep as reden_groep,
        periode.begindatum,
        periode.einddatum,
        date_add(periode.einddatum, 1) as uitstroomdatum,
        coalesce(reden_einde.is_naar_werk = 'J', false) as is_naar_werk,
        periode.begint_als_aanvrager,
        periode.levering_begin,
        periode.levering_einde
    from periode
    left join reden_einde on periode.reden_einde_code = reden_einde.code
),

final as (
    select
        *,
        max(case when is_naar_werk then uitstroomdatum end) over (
            partition by client_id order by begindatum
            rows between unbounded preceding and 1 preceding
        ) as laatste_uit_naar_werk
    from met_reden
)

select * from final
