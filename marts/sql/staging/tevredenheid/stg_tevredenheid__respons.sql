-- stg_tevredenheid__respons: one row per answered questionnaire, without a person.
-- key:  respons_id

with

respons as (select * from landing_tevredenheid__respons),

final as (
    select
        responsnummer as respons_id,
        jaar,
        tevredenheid_groep_code,
        rapportcijfer,
        levering
    from respons
)

select * from final
