-- dim_zrm_domein: one row per domain of ZRM 2017.
-- key:  zrm_domein_code

with

zrm_domein as (select * from ref_zrm_domein),

final as (
    select
        code as zrm_domein_code,
        naam,
        is_strafrechtelijk = 'J' as is_strafrechtelijk,
        cast(volgorde as int) as volgorde
    from zrm_domein
)

select * from final
