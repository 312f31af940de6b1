-- dim_reden_einde: one row per reason why a benefit ends.
-- key:  reden_einde_code
-- note: volgorde is the order of the code list

with

reden_einde as (select * from ref_reden_einde),

final as (
    select
        code as reden_einde_code,
        naam,
        groep as reden_groep,
        is_naar_werk = 'J' as is_naar_werk,
        _rij as volgorde
    from reden_einde
)

select * from final
