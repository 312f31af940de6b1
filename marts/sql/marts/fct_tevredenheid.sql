-- fct_tevredenheid: one row per answer.
-- key:  respons_id
-- note: answers carry no person.

with

respons as (select * from stg_tevredenheid__respons),

final as (
    select
        respons_id,
        cast(jaar as int) as jaar,
        tevredenheid_groep_code,
        cast(rapportcijfer as decimal(18, 2)) as rapportcijfer,
        levering
    from respons
)

select * from final
