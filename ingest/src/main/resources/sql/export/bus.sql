-- bus: one row per person in a benefit that ran or was paid in the month.
-- key:  uitkering_id, client_id
-- note: persons are those of the last month in which the benefit was somebody's; the first and last
--       day are those of the period of welfare, because the star schema keeps no other.

with

maand as (select * from dim_periode where periode_id = ?),
uitkering_maand as (select * from fct_uitkering_maand),
client_maand as (select * from fct_client_maand where uitkering_id is not null),
instroom as (select * from fct_stroom where stroom_soort_code = 'IN'),
uitstroom as (select * from fct_stroom where stroom_soort_code = 'UIT'),

uitkering as (
    select
        uitkering_maand.uitkering_id,
        uitkering_maand.regeling_code,
        uitkering_maand.leefvorm_code,
        uitkering_maand.betaald_eur,
        uitkering_maand.is_stand,
        maand.periode_id,
        maand.einddatum as laatste_dag
    from uitkering_maand
    inner join maand on uitkering_maand.periode_id = maand.periode_id
),

laatst_bekend as (
    select
        uitkering.uitkering_id,
        max(client_maand.periode_id) as periode_id
    from uitkering
    inner join client_maand
        on uitkering.uitkering_id = client_maand.uitkering_id
        and client_maand.periode_id <= uitkering.periode_id
    group by uitkering.uitkering_id
),

persoon as (
    select
        uitkering.*,
        client_maand.client_id,
        maand_van_persoon.einddatum as gezien_op,
        client_maand.duur_bijstand_maanden
    from uitkering
    left join laatst_bekend on uitkering.uitkering_id = laatst_bekend.uitkering_id
    left join client_maand
        on laatst_bekend.uitkering_id = client_maand.uitkering_id
        and laatst_bekend.periode_id = client_maand.periode_id
    left join dim_periode as maand_van_persoon
        on client_maand.periode_id = maand_van_persoon.periode_id
),

einde as (
    select
        persoon.uitkering_id,
        persoon.client_id,
        max(uitstroom.stroomdatum) - 1 as einddatum,
        max_by(uitstroom.reden_einde_code, uitstroom.stroomdatum) as reden_einde_code
    from persoon
    inner join uitstroom
        on persoon.client_id = uitstroom.client_id
        and uitstroom.stroomdatum > persoon.gezien_op
        and uitstroom.stroomdatum <= persoon.laatste_dag + 1
    group by persoon.uitkering_id, persoon.client_id
),

begin as (
    select
        persoon.uitkering_id,
        persoon.client_id,
        max(instroom.stroomdatum) as begindatum
    from persoon
    inner join instroom
        on persoon.client_id = instroom.client_id
        and instroom.stroomdatum <= persoon.gezien_op
    group by persoon.uitkering_id, persoon.client_id
),

final as (
    select
        persoon.uitkering_id,
        persoon.client_id,
        persoon.regeling_code,
        persoon.leefvorm_code,
        einde.reden_einde_code,
        cast(
            coalesce(
                begin.begindatum,
                date_trunc(
                    'month',
                    persoon.gezien_op - to_months(cast(persoon.duur_bijstand_maanden as integer))
                )
            ) as date
        ) as begindatum,
        einde.einddatum,
        cast(round(persoon.betaald_eur) as bigint) as betaald_eur
    from persoon
    left join begin
        on persoon.uitkering_id = begin.uitkering_id
        and persoon.client_id = begin.client_id
    left join einde
        on persoon.uitkering_id = einde.uitkering_id
        and persoon.client_id = einde.client_id
)

select * from final
order by uitkering_id, client_id
