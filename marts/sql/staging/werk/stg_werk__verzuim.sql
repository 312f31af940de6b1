-- stg_werk__verzuim: one row per stretch of sick leave; a part recovery begins a new one.
-- key:  verzuim_id
-- note: an end of 31-12-9999 means that there is none and is empty here

with

verzuim as (select * from landing_werk__verzuim),

final as (
    select
        verzuimnummer as verzuim_id,
        dienstverbandnummer as dienstverband_id,
        begindatum,
        nullif(einddatum, date '9999-12-31') as einddatum,
        verzuim_procent,
        levering
    from verzuim
)

select * from final
