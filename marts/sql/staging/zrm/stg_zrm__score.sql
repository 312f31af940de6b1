-- stg_zrm__score: one row per screening per domain.
-- key:  meting_id, zrm_domein_code
-- note: a score of 99 means not discussed and is empty here

with

score as (select * from landing_zrm__score),

final as (
    select
        metingnummer as meting_id,
        zrm_domein_code,
        nullif(score, 99) as score,
        levering
    from score
)

select * from final
