-- stg_zrm__meting: one row per screening of a person on a day.
-- key:  meting_id

with

meting as (select * from landing_zrm__meting),

final as (
    select
        metingnummer as meting_id,
        client_id,
        meetdatum,
        zrm_versie,
        beoordelaar_code,
        moment_code,
        afstand_tot_werk_maanden,
        escalatierisico_score,
        levering
    from meting
)

select * from final
