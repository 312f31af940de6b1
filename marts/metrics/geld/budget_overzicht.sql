-- kind:       TABEL
-- name:       Budget in één oogopslag
-- question:   Blijven we binnen budget?
-- definition: per post de stand in de laatste maand van de periode met gegevens: primaire begroting
--             en begroting met wijzigingen van het jaar, gerealiseerd, openstaande verplichtingen,
--             prognose voor het jaar, ruimte (begroot min prognose) en wat de afrekenregel ervan
--             maakt. Gerealiseerde plekken: het gemiddelde aantal fte op de laatste dag van de
--             maanden, min het afgesproken aantal, maal de afgesproken prijs
-- note:       vijf procent: de afwijking van overhead en personeelskosten samen; tot en met 5%
--             vangt het werkbedrijf haar op binnen het totaal, daarboven volgt overleg. Werkelijke
--             kosten: afrekening plus is bijbetalen door de gemeente. De prognose is wat is
--             gerealiseerd plus de rest van het jaar in het tempo tot nu toe, of plus wat verplicht
--             is als dat meer is. Beschut heeft twee lezingen: bijlage 1 rekent af op plekken, de
--             brief zelf op gerealiseerde uitgaven; de tweede staat ernaast, en telt als aantal of
--             prijs van het jaar niet bekend is
-- unit:       EUR
-- better:     GEEN
-- mart:       fct_budget_stand, fct_budget_volume
-- date:       jaar
-- moment:     JAAR
-- columns:    budgetpost_code, kostendrager, kostensoort, taakveld, afrekenregel, primair_eur,
--             begroot_eur, gerealiseerd_eur, verplicht_eur, prognose_eur, verschil_eur,
--             afwijking_aandeel, prognose_methode_code, afrekening_code, afrekening_eur,
--             afrekening_kosten_eur
-- source:     OBB 2025, bijlage 1
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

with

grens as (
    select max(periode_id) as tot_id from dim_periode
),

plekken as (
    select budgetpost_code, afrekening_eur as plekken_eur
    from fct_budget_volume
    cross join grens
    where periode_id = tot_id
),

post as (
    select
        fct_budget_stand.*,
        dim_budgetpost.kostendrager,
        dim_budgetpost.kostensoort,
        dim_budgetpost.taakveld,
        dim_budgetpost.afrekenregel,
        dim_budgetpost.volgorde,
        prognose_eur - begroot_eur as afwijking_eur,
        plekken.plekken_eur
    from fct_budget_stand
    cross join grens
    left join dim_budgetpost using (budgetpost_code)
    left join plekken using (budgetpost_code)
    where fct_budget_stand.periode_id = grens.tot_id
),

afrekening as (
    select
        post.*,
        case
            when afrekenregel = 'gerealiseerde plekken' then coalesce(plekken_eur, afwijking_eur)
            when afrekenregel = 'werkelijke kosten' then afwijking_eur
            when afrekenregel in ('vaste prijs', 'vijf procent') and prognose_eur is not null
                then 0.00
        end as afrekening_eur,
        sum(afwijking_eur) over (partition by afrekenregel) as afwijking_groep_eur,
        0.05 * sum(begroot_eur) over (partition by afrekenregel) as ruimte_groep_eur
    from post
)

select
    budgetpost_code,
    kostendrager,
    kostensoort,
    taakveld,
    afrekenregel,
    primair_eur,
    begroot_eur,
    gerealiseerd_eur,
    verplicht_eur,
    prognose_eur,
    -afwijking_eur as verschil_eur,
    prognose_eur / nullif(begroot_eur, 0) - 1 as afwijking_aandeel,
    prognose_methode_code,
    case
        when afrekenregel = 'buig' then 'BUIG'
        when afrekenregel = 'vaste prijs' then 'VAST'
        when prognose_eur is null then 'ONBEKEND'
        when afrekenregel in ('werkelijke kosten', 'gerealiseerde plekken')
            then case
                when afrekening_eur > 0 then 'BIJBETALEN'
                when afrekening_eur < 0 then 'TERUGBETALEN'
                else 'GELIJK'
            end
        when afrekenregel = 'vijf procent' and abs(afwijking_groep_eur) > ruimte_groep_eur
            then 'OVERLEG'
        when afrekenregel = 'vijf procent' then 'BINNEN'
        else 'GEEN_REGEL'
    end as afrekening_code,
    afrekening_eur,
    case when afrekenregel = 'gerealiseerde plekken' then afwijking_eur end
        as afrekening_kosten_eur
from afrekening
order by volgorde
