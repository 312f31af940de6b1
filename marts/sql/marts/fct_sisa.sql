-- fct_sisa: one row per year and indicator of the SiSa worksheet for the Participatiewet.
-- key:  jaar, sisa_code
-- note: amounts come from the bookings, by kind of benefit; empty where the source lacks it or the
--       municipality fills it in. What has no kind of benefit stands in the row G2/--.
-- note: levering is the newest that brought the bookings; empty where there are none.

with

grootboek as (select * from fct_grootboek where regel_soort_code = 'BOEKING' and is_meegeteld),
indicator as (select * from ref_sisa_indicator),
periode as (select * from dim_periode),

jaar as (
    select jaar, cast(count(*) as int) as aantal_maanden from periode group by jaar
),

geboekt as (
    select
        jaar,
        budgetpost_code,
        boeking_soort_code,
        regeling_code,
        sum(abs_bedrag_eur) as bedrag_eur,
        max(levering) as levering
    from (
        select
            jaar,
            budgetpost_code,
            boeking_soort_code,
            regeling_code,
            case when boeking_soort_code = 'BATEN' then -bedrag_eur else bedrag_eur end
                as abs_bedrag_eur,
            levering
        from grootboek
    )
    group by jaar, budgetpost_code, boeking_soort_code, regeling_code
),

per_indicator as (
    select
        jaar.jaar,
        indicator.code,
        sum(geboekt.bedrag_eur) as bedrag_eur,
        max(geboekt.levering) as levering
    from jaar
    cross join indicator
    inner join geboekt
        on jaar.jaar = geboekt.jaar
        and indicator.budgetpost_code = geboekt.budgetpost_code
        and indicator.boeking_soort_code = geboekt.boeking_soort_code
        and (indicator.regeling_code is null or indicator.regeling_code = geboekt.regeling_code)
    group by jaar.jaar, indicator.code
),

zonder_regeling as (
    select
        jaar,
        sum(case when boeking_soort_code = 'BATEN' then -bedrag_eur else bedrag_eur end)
            as bedrag_eur,
        max(levering) as levering
    from geboekt
    where budgetpost_code in ('BUIG_UITKERING', 'BUIG_ONTVANGST')
        and (
            regeling_code is null
            or budgetpost_code = 'BUIG_UITKERING' and boeking_soort_code = 'BATEN'
            or budgetpost_code = 'BUIG_ONTVANGST' and boeking_soort_code = 'LASTEN'
        )
    group by jaar
),

final as (
    select
        jaar.jaar,
        indicator.code as sisa_code,
        indicator.naam,
        indicator.aard_controle,
        cast(
            case
                when indicator.budgetpost_code is not null
                    then coalesce(per_indicator.bedrag_eur, 0)
            end as decimal(18, 2)
        ) as bedrag_eur,
        jaar.aantal_maanden,
        indicator.is_aanname = 'J' as is_aanname,
        indicator.bron,
        per_indicator.levering
    from jaar
    cross join indicator
    left join per_indicator
        on jaar.jaar = per_indicator.jaar
        and indicator.code = per_indicator.code
    union all
    select
        zonder_regeling.jaar,
        'G2/--' as sisa_code,
        'Bijstand zonder regeling in het grootboek (lasten min baten)' as naam,
        'n.v.t.' as aard_controle,
        cast(zonder_regeling.bedrag_eur as decimal(18, 2)) as bedrag_eur,
        jaar.aantal_maanden,
        true as is_aanname,
        'verdeel dit eerst over de regelingen' as bron,
        zonder_regeling.levering
    from zonder_regeling
    inner join jaar on zonder_regeling.jaar = jaar.jaar
)

select * from final
