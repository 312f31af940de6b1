-- fct_uitkering_maand: one row per benefit per month in which it ran a day or was paid.
-- key:  periode_id, uitkering_id
-- note: a payment over a month after the end is a row too; is_stand is then false.
-- note: levering is that of the payment, or of the benefit where nothing was paid.
-- note: codes are empty when a payment has no benefit in the source.

with

periode as (select * from dim_periode),
uitkering as (select * from stg_uitkering__uitkering),
betaling as (select * from stg_uitkering__betaling),

maand as (
    select periode.periode_id, uitkering.uitkering_id,
        cast(0 as decimal(18, 2)) as norm_eur,
        cast(0 as decimal(18, 2)) as inkomsten_eur,
        cast(0 as decimal(18, 2)) as betaald_eur,
        cast(null as string) as levering
    from uitkering
    inner join periode
        on periode.einddatum >= uitkering.begindatum
        and periode.begindatum <= coalesce(uitkering.einddatum, date'9999-12-31')
    union all
    select periode.periode_id, betaling.uitkering_id, betaling.norm_eur,
        betaling.inkomsten_eur, betaling.betaald_eur, betaling.levering
    from betaling
    inner join periode on betaling.periode_id = periode.periode_id
),

per_maand as (
    select
        periode_id,
        uitkering_id,
        sum(norm_eur) as norm_eur,
        sum(inkomsten_eur) as inkomsten_eur,
        sum(betaald_eur) as betaald_eur,
        max(levering) as levering
    from maand
    group by periode_id, uitkering_id
),

final as (
    select
        per_maand.periode_id,
        per_maand.uitkering_id,
        uitkering.regeling_code,
        uitkering.leefvorm_code,
        case when uitkering.partner_client_id is null then 1 else 2 end as aantal_personen,
        cast(per_maand.norm_eur as decimal(18, 2)) as norm_eur,
        cast(per_maand.inkomsten_eur as decimal(18, 2)) as inkomsten_eur,
        cast(per_maand.betaald_eur as decimal(18, 2)) as betaald_eur,
        coalesce(
            uitkering.begindatum <= periode.einddatum
            and coalesce(uitkering.einddatum, date'9999-12-31') >= periode.einddatum,
            false
        ) as is_stand,
        coalesce(per_maand.levering, uitkering.levering) as levering
    from per_maand
    inner join periode on per_maand.periode_id = periode.periode_id
    left join uitkering on per_maand.uitkering_id = uitkering.uitkering_id
)

select * from final
