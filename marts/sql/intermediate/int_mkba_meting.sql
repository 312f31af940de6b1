-- int_mkba_meting: one row per price that a case of the MKBA takes from our own books and files.
-- key:  meting_code
-- note: of the last calendar year that is over, in prices of that year. What rests on fewer than
--       ten persons or places has no row; the case then falls back on its price list.

with

laatste_maand as (select * from int_laatste_maand),
inzet as (select * from fct_inzet),
budget as (select * from fct_budget where budget_soort_code = 'GEREALISEERD'),
volume as (select * from fct_budget_volume),
dienstverband as (select * from fct_dienstverband_maand where is_stand),
prijs as (select * from dim_prijs where prijs_code = 'LOON'),

peil as (
    select
        cast(
            case
                when periode_id % 100 = 12 then floor(periode_id / 100)
                else floor(periode_id / 100) - 1
            end as int
        ) as jaar
    from laatste_maand
),

tarief as (
    select
        concat('TARIEF_', inzet.voorziening_code) as meting_code,
        'Prijs van een maand' as naam,
        avg(inzet.kosten_eur) as waarde,
        'euro per maand' as eenheid,
        peil.jaar as prijspeil,
        concat('gemiddelde prijs van een begonnen maand in ', peil.jaar, ', uit de eigen inzet')
            as bron,
        false as is_aanname
    from inzet
    cross join peil
    where inzet.kosten_eur > 0 and floor(inzet.periode_id / 100) = peil.jaar
    group by inzet.voorziening_code, peil.jaar
    having count(distinct inzet.client_id) >= 10
),

gerealiseerd as (
    select
        budget.budgetpost_code,
        sum(budget.bedrag_eur) as bedrag_eur
    from budget
    inner join peil on budget.jaar = peil.jaar
    group by budget.budgetpost_code
),

per_plaats as (
    select
        concat('BUDGET_', volume.budgetpost_code) as meting_code,
        case
            when volume.budgetpost_code = 'BESCHUT_LOON' then 'Loonkosten beschut werk'
            else 'Loonkostensubsidie'
        end as naam,
        gerealiseerd.bedrag_eur / volume.gemiddeld_volume as waarde,
        case
            when volume.volume_soort_code = 'FTE' then 'euro per fte per jaar'
            else 'euro per persoon per jaar'
        end as eenheid,
        peil.jaar as prijspeil,
        concat(
            'uitgaven van ', peil.jaar, ' gedeeld door het gemiddelde aantal, uit de eigen boeken'
        ) as bron,
        false as is_aanname
    from volume
    inner join peil on volume.periode_id = peil.jaar * 100 + 12
    inner join gerealiseerd on volume.budgetpost_code = gerealiseerd.budgetpost_code
    where
        volume.budgetpost_code in ('BESCHUT_LOON', 'GARANTIE_LKS')
        and volume.gemiddeld_volume >= 10
        and gerealiseerd.bedrag_eur > 0
),

loonwaarde as (
    select
        dienstverband.dienstverband_soort_code,
        avg(dienstverband.loonwaarde_procent) / 100 as aandeel
    from dienstverband
    inner join laatste_maand on dienstverband.periode_id = laatste_maand.periode_id
    where
        dienstverband.loonwaarde_procent is not null
        and dienstverband.dienstverband_soort_code in ('BESCHUT', 'LKS', 'GARANTIE')
    group by dienstverband.dienstverband_soort_code
    having count(distinct dienstverband.client_id) >= 10
),

productie as (
    select
        concat('PRODUCTIE_', loonwaarde.dienstverband_soort_code) as meting_code,
        'Productie van een baan van 32 uur' as naam,
        loonwaarde.aandeel * prijs.waarde as waarde,
        'euro per werkend jaar' as eenheid,
        prijs.prijspeil,
        concat(
            'gemiddelde loonwaarde van ', round(loonwaarde.aandeel * 100), '% in de laatste maand',
            ' maal de prijs LOON'
        ) as bron,
        prijs.is_aanname
    from loonwaarde
    cross join prijs
),

samen as (
    select * from tarief
    union all
    select * from per_plaats
    union all
    select * from productie
),

final as (
    select
        meting_code,
        naam,
        cast(waarde as decimal(18, 2)) as waarde,
        eenheid,
        prijspeil,
        bron,
        is_aanname
    from samen
)

select * from final
