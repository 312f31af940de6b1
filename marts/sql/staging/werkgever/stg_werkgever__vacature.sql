-- stg_werkgever__vacature: one row per vacancy.
-- key:  vacature_id

with

vacature as (select * from landing_werkgever__vacature),

final as (
    select
        vacaturenummer as vacature_id,
        werkgevernummer as werkgever_id,
        meldingsdatum,
        vervuldatum,
        is_kansberoep,
        levering
    from vacature
)

select * from final
