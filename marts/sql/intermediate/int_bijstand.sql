-- int_bijstand: one row per person per stretch of days on one benefit.
-- key:  client_id, begindatum
-- note: stretches of a person never overlap; within a bijstandsperiode they join up, also over the
--       one day that may lie between two benefits. Of two benefits at once the newest counts.
-- note: ends with death: einddatum is then the last day alive and the reason 04.

with

laatste_maand as (select * from int_laatste_maand),
persoon as (select * from stg_clientregistratie__persoon),
uitkering as (select * from stg_uitkering__uitkering),

deelnemer as (
    select client_id, true as is_aanvrager, uitkering_id, regeling_code, leefvorm_code,
        begindatum, einddatum, reden_einde_code, levering
    from uitkering
    union all
    select partner_client_id as client_id, false as is_aanvrager, uitkering_id, regeling_code,
        leefvorm_code, begindatum, einddatum, reden_einde_code, levering
    from uitkering
    where partner_client_id is not null
),

tot_overlijden as (
    select
        deelnemer.client_id,
        deelnemer.uitkering_id,
        deelnemer.regeling_code,
        deelnemer.leefvorm_code,
        case
            when persoon.overlijdensdatum < coalesce(deelnemer.einddatum, date'9999-12-31')
                then '04'
            else deelnemer.reden_einde_code
        end as reden_einde_code,
        deelnemer.begindatum,
        least(
            coalesce(deelnemer.einddatum, date'9999-12-31'),
            coalesce(persoon.overlijdensdatum, date'9999-12-31')
        ) as einddatum,
        deelnemer.is_aanvrager,
        deelnemer.levering
    from deelnemer
    cross join laatste_maand
    left join persoon on deelnemer.client_id = persoon.client_id
    where deelnemer.begindatum <= laatste_maand.einddatum
        and deelnemer.begindatum <= coalesce(persoon.overlijdensdatum, date'9999-12-31')
),

met_vorige as (
    select
        *,
        max(einddatum) over (
            partition by client_id order by begindatum, uitkering_id
            rows between unbounded preceding and 1 preceding
        ) as vorige_einddatum
    from tot_overlijden
),

genummerd as (
    select
        *,
        sum(case when begindatum <= date_add(vorige_einddatum, 2) then 0 else 1 end) over (
            partition by client_id order by begindatum, uitkering_id
            rows between unbounded preceding and current row
        ) as volgnummer
    from met_vorige
),

aangesloten as (
    select
        *,
        min(begindatum) over (partition by client_id, volgnummer) as periode_begindatum,
        max(einddatum) over (partition by client_id, volgnummer) as periode_einddatum,
        max_by(reden_einde_code, struct(einddatum, begindatum, uitkering_id)) over (
            partition by client_id, volgnummer
        ) as periode_reden_einde_code,
        lead(begindatum) over (
            partition by client_id, volgnummer order by begindatum, uitkering_id
        ) as volgende_begindatum
    from genummerd
),

final as (
    select
        client_id,
        uitkering_id,
        regeling_code,
        leefvorm_code,
        periode_reden_einde_code,
        begindatum,
        nullif(
            coalesce(date_sub(volgende_begindatum, 1), periode_einddatum), date'9999-12-31'
        ) as einddatum,
        periode_begindatum,
        nullif(periode_einddatum, date'9999-12-31') as periode_einddatum,
        is_aanvrager,
        levering
    from aangesloten
    where volgende_begindatum is null or volgende_begindatum > begindatum
)

select * from final
