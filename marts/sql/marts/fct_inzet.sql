-- fct_inzet: one row per use of an instrument per month in which it ran a day or more.
-- key:  periode_id, inzet_id
-- note: each month that has begun costs the full monthly price.

with

periode as (select * from dim_periode),
client as (select * from dim_client),
voorziening as (select * from stg_reintegratie__voorziening),
segment as (select * from int_segment_periode),

maand as (
    select
        periode.periode_id,
        periode.begindatum as eerste_dag,
        periode.einddatum as peildatum,
        voorziening.*
    from voorziening
    inner join periode
        on periode.einddatum >= voorziening.begindatum
        and periode.begindatum <= coalesce(voorziening.einddatum, date'9999-12-31')
),

final as (
    select
        maand.periode_id,
        maand.inzet_id,
        maand.client_id,
        client.client_versie_id,
        maand.traject_id,
        maand.voorziening_code,
        maand.uitvoerder_code,
        coalesce(segment.kwadrant_code, 'ONB') as kwadrant_code,
        cast(maand.prijs_per_maand_eur as decimal(18, 2)) as kosten_eur,
        maand.begindatum >= maand.eerste_dag as is_start,
        coalesce(maand.einddatum >= maand.peildatum, true) as is_stand,
        maand.levering
    from maand
    left join segment
        on maand.client_id = segment.client_id
        and maand.peildatum >= segment.begindatum
        and maand.peildatum <= coalesce(segment.einddatum, date'9999-12-31')
    left join client
        on maand.client_id = client.client_id
        and least(maand.einddatum, maand.peildatum) >= client.geldig_van
        and least(maand.einddatum, maand.peildatum)
            <= coalesce(client.geldig_tot, date'9999-12-31')
)

select * from final
