-- fct_budget_stand: one row per month of a budget year and post, added up from January.
-- key:  periode_id, budgetpost_code
-- note: prognose is what is realised plus the rest of the year at the pace so far (the mean of the
--       months with data), or plus what is committed where that is more (prognose_methode_code
--       TEMPO, VERPLICHT); in December nothing but open commitments is added.
-- note: what is realised, committed and forecast is empty after the last month of the data.
-- note: levering is the newest that brought bookings up to and including the month; while there are
--       none, the newest that brought the budget.

with

budget as (select * from fct_budget),
periode as (select * from dim_periode),

jaar_post as (
    select jaar, budgetpost_code from budget group by jaar, budgetpost_code
),

maand as (
    select jaar, budgetpost_code, jaar * 100 + volgnummer as periode_id
    from jaar_post
    lateral view explode(sequence(1, 12)) as volgnummer
),

per_maand as (
    select
        periode_id,
        budgetpost_code,
        sum(case when begrotingsversie_code = 'PRIMAIR' then bedrag_eur end) as primair_eur,
        sum(case when budget_soort_code = 'BEGROOT' then bedrag_eur end) as begroot_eur,
        sum(case when budget_soort_code = 'GEREALISEERD' then bedrag_eur end) as gerealiseerd_eur,
        sum(case when budget_soort_code = 'VERPLICHT' then bedrag_eur end) as verplicht_eur,
        max(case when budget_soort_code = 'GEREALISEERD' then levering end) as boeking_levering,
        max(case when budget_soort_code = 'BEGROOT' then levering end) as begroting_levering
    from budget
    group by periode_id, budgetpost_code
),

met_gegevens as (
    select
        periode_id,
        row_number() over (partition by jaar order by periode_id) as aantal_maanden
    from periode
),

opgeteld as (
    select
        maand.periode_id,
        maand.jaar,
        maand.budgetpost_code,
        met_gegevens.aantal_maanden,
        sum(coalesce(per_maand.primair_eur, 0)) over heel_jaar as primair_eur,
        sum(coalesce(per_maand.begroot_eur, 0)) over heel_jaar as begroot_eur,
        sum(coalesce(per_maand.begroot_eur, 0)) over lopend as begroot_tot_eur,
        sum(coalesce(per_maand.gerealiseerd_eur, 0)) over lopend as gerealiseerd_eur,
        sum(coalesce(per_maand.verplicht_eur, 0)) over lopend as verplicht_eur,
        coalesce(
            max(per_maand.boeking_levering) over lopend,
            max(per_maand.begroting_levering) over heel_jaar
        ) as levering
    from maand
    left join per_maand
        on maand.periode_id = per_maand.periode_id
        and maand.budgetpost_code = per_maand.budgetpost_code
    left join met_gegevens on maand.periode_id = met_gegevens.periode_id
    window
        heel_jaar as (partition by maand.jaar, maand.budgetpost_code),
        lopend as (
            partition by maand.jaar, maand.budgetpost_code order by maand.periode_id
        )
),

met_tempo as (
    select
        *,
        cast(
            gerealiseerd_eur * (12 - periode_id % 100) / aantal_maanden as decimal(18, 2)
        ) as tempo_eur
    from opgeteld
),

final as (
    select
        periode_id,
        jaar,
        budgetpost_code,
        case
            when aantal_maanden is null then null
            when verplicht_eur > greatest(tempo_eur, 0) then 'VERPLICHT'
            else 'TEMPO'
        end as prognose_methode_code,
        cast(primair_eur as decimal(18, 2)) as primair_eur,
        cast(begroot_eur as decimal(18, 2)) as begroot_eur,
        cast(begroot_tot_eur as decimal(18, 2)) as begroot_tot_eur,
        cast(
            case when aantal_maanden is not null then gerealiseerd_eur end as decimal(18, 2)
        ) as gerealiseerd_eur,
        cast(
            case when aantal_maanden is not null then verplicht_eur end as decimal(18, 2)
        ) as verplicht_eur,
        cast(
            case
                when aantal_maanden is null then null
                when verplicht_eur > greatest(tempo_eur, 0) then gerealiseerd_eur + verplicht_eur
                else gerealiseerd_eur + tempo_eur
            end as decimal(18, 2)
        ) as prognose_eur,
        levering
    from met_tempo
)

select * from final
