-- dim_zrm_niveau: one row per score of the ZRM.
-- key:  zrm_niveau_code
-- note: scores are an order, not a distance

with

zrm_niveau as (select * from ref_zrm_niveau),

final as (
    select
        code as zrm_niveau_code,
        naam,
        _rij as volgorde
    from zrm_niveau
)

select * from final
