-- dim_prijs: one row per price or parameter of the MKBA.
-- key:  prijs_code
-- note: is_aanname where no public source was found

with

prijs as (select * from ref_prijs),

final as (
    select
        prijs_code,
        naam,
        cast(waarde as decimal(18, 4)) as waarde,
        eenheid,
        cast(prijspeil as int) as prijspeil,
        bron,
        is_aanname = 'J' as is_aanname
    from prijs
)

select * from final
