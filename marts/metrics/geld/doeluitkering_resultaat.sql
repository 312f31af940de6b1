-- kind:       TABEL
-- name:       Resultaat per geldstroom
-- question:   Wat blijft er over van elke geldstroom?
-- definition: per geldstroom wat beschikbaar is, wat is uitgegeven en het verschil, in de jaren
--             van de periode tot en met de laatste maand met gegevens. BUIG: budget van het jaar
--             min netto bijstandsuitgaven. Opdracht: begroting tot en met die maand min netto
--             geboekt. ESF: gerealiseerde subsidie min betaalde uitvoeringsvergoeding
-- unit:       EUR
-- better:     HOGER
-- mart:       fct_buig, fct_budget_stand, fct_esf
-- date:       jaar
-- moment:     JAAR
-- columns:    doeluitkering_code, begroot_eur, lasten_eur, resultaat_eur
-- source:     BMWE 2016, paragraaf 4.4
-- owner:      informatiemanager
-- checked:    team informatie, 2026-11-22, next 2027-11-22

with

grens as (
    select max(periode_id) as tot_id from dim_periode
),

buig as (
    select
        'BUIG' as doeluitkering_code,
        sum(budget_eur) as begroot_eur,
        sum(netto_eur) as lasten_eur,
        sum(saldo_eur) as resultaat_eur
    from fct_buig
    where reeks_code = 'EIGEN'
),

opdracht as (
    select
        'OPDRACHT' as doeluitkering_code,
        sum(begroot_tot_eur) as begroot_eur,
        sum(gerealiseerd_eur) as lasten_eur,
        sum(begroot_tot_eur - gerealiseerd_eur) as resultaat_eur
    from fct_budget_stand
    inner join dim_budgetpost using (budgetpost_code)
    cross join grens
    where dim_budgetpost.kostendrager <> 'buig' and fct_budget_stand.periode_id = grens.tot_id
),

esf as (
    select
        'ESF' as doeluitkering_code,
        sum(bedrag_eur) filter (where subsidie_soort_code = 'GEREALISEERD') as begroot_eur,
        sum(bedrag_eur) filter (where subsidie_soort_code = 'VERGOEDING') as lasten_eur,
        coalesce(sum(bedrag_eur) filter (where subsidie_soort_code = 'GEREALISEERD'), 0)
        - coalesce(sum(bedrag_eur) filter (where subsidie_soort_code = 'VERGOEDING'), 0)
            as resultaat_eur
    from fct_esf
)

select * from buig
union all
select * from opdracht
union all
select * from esf
