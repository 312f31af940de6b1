-- kind:       TABEL
-- name:       Budget in één oogopslag
-- question:   Blijven we binnen budget?
-- definition: per post: primaire begroting en begroting met wijzigingen van het jaar, gerealiseerd
--             tot en met de laatste maand van de periode met gegevens, openstaande verplichtingen,
--             prognose voor het jaar (gerealiseerd gedeeld door die maanden maal twaalf), verschil
--             (begroot min prognose) en wat de afrekenregel daaruit maakt
-- note:       vijf procent: de afwijking van overhead en personeelskosten samen; tot en met 5%
--             vangt het werkbedrijf haar op binnen het totaal, daarboven volgt overleg. Werkelijke
--             kosten: afrekening plus is bijbetalen door de gemeente. Alles op de prognose, tot het
--             jaar om is
-- unit:       EUR
-- better:     GEEN
-- mart:       fct_budget
-- date:       jaar
-- moment:     JAAR
-- columns:    budgetpost_code, kostendrager, kostensoort, afrekenregel, primair_eur, begroot_eur,
--             gerealiseerd_eur, verplicht_eur, prognose_eur, verschil_eur, afwijking_aandeel,
--             afrekening_code, afrekening_eur
-- source:     OBB 2025, bijlage 1
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

with

grens as (
    select max(periode_id) as tot_id, max(periode_id) % 100 as maanden from dim_periode
),

bedrag as (
    select
        fct_budget.budgetpost_code,
        sum(bedrag_eur) filter (where begrotingsversie_code = 'PRIMAIR') as primair_eur,
        coalesce(sum(bedrag_eur) filter (where budget_soort_code = 'BEGROOT'), 0)
            as begroot_eur,
        coalesce(
            sum(bedrag_eur) filter (
                where budget_soort_code = 'GEREALISEERD' and periode_id <= tot_id
            ),
            0
        ) as gerealiseerd_eur,
        coalesce(
            sum(bedrag_eur) filter (
                where budget_soort_code = 'VERPLICHT' and periode_id <= tot_id
            ),
            0
        ) as verplicht_eur,
        any_value(maanden) as maanden
    from fct_budget
    cross join grens
    group by fct_budget.budgetpost_code
),

prognose as (
    select
        bedrag.*,
        dim_budgetpost.kostendrager,
        dim_budgetpost.kostensoort,
        dim_budgetpost.taakveld,
        dim_budgetpost.afrekenregel,
        dim_budgetpost.volgorde,
        round(gerealiseerd_eur / maanden * 12, 2)::decimal(18, 2) as prognose_eur
    from bedrag
    left join dim_budgetpost on bedrag.budgetpost_code = dim_budgetpost.budgetpost_code
),

afwijking as (
    select
        prognose.*,
        begroot_eur - prognose_eur as verschil_eur,
        prognose_eur / nullif(begroot_eur, 0) - 1 as afwijking_aandeel,
        sum(prognose_eur - begroot_eur) over (partition by afrekenregel) as afwijking_groep_eur,
        0.05 * sum(begroot_eur) over (partition by afrekenregel) as ruimte_groep_eur
    from prognose
)

select
    budgetpost_code,
    kostendrager,
    kostensoort,
    afrekenregel,
    coalesce(primair_eur, 0) as primair_eur,
    begroot_eur,
    gerealiseerd_eur,
    verplicht_eur,
    prognose_eur,
    verschil_eur,
    afwijking_aandeel,
    case
        when afrekenregel = 'buig' then 'BUIG'
        when afrekenregel = 'vaste prijs' then 'VAST'
        when prognose_eur is null then 'ONBEKEND'
        when afrekenregel = 'werkelijke kosten' and verschil_eur < 0 then 'BIJBETALEN'
        when afrekenregel = 'werkelijke kosten' and verschil_eur > 0 then 'TERUGBETALEN'
        when afrekenregel = 'werkelijke kosten' then 'GELIJK'
        when afrekenregel = 'vijf procent' and abs(afwijking_groep_eur) > ruimte_groep_eur
            then 'OVERLEG'
        when afrekenregel = 'vijf procent' then 'BINNEN'
        else 'GEEN_REGEL'
    end as afrekening_code,
    case
        when afrekenregel = 'werkelijke kosten' then prognose_eur - begroot_eur
        when afrekenregel in ('vaste prijs', 'vijf procent') and prognose_eur is not null
            then 0.00
    end as afrekening_eur
from afwijking
order by volgorde
