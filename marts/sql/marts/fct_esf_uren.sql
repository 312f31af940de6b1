-- fct_esf_uren: one row per line of hours for a person in an ESF project.
-- key:  regel_id

with

periode as (select * from dim_periode),
uren as (select * from stg_reintegratie__esf_uren),

final as (
    select
        uren.regel_id,
        uren.project_id,
        uren.periode_id,
        uren.client_id,
        cast(uren.uren as decimal(18, 2)) as uren,
        uren.levering
    from uren
    inner join periode on uren.periode_id = periode.periode_id
)

select * from final
