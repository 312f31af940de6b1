-- fct_benchmark: one row per value of a group, as published or computed from its members.
-- key:  indicator, benchmark_groep_code, periode, benchmark_soort_code
-- note: periode is as delivered: jjjj, jjjj-Hn, jjjj-Qn or jjjj-mm.
-- note: the own municipality is never in a computed value. A mean rests on three others or more,
-- note: none with more than half of the weight; the band (quartiles) on four or more.

with

gepubliceerd as (select * from stg_benchmark__waarde),
landelijk as (select * from stg_benchmark__cijfer where regio_code = 'NL01'),
lid as (select * from int_benchmark_lid),

van_anderen as (
    select
        indicator,
        benchmark_groep_code,
        periode,
        benchmark_status_code,
        waarde,
        ontbreekt_code,
        herkomst,
        levering
    from gepubliceerd
    union all
    select
        landelijk.indicator,
        'LANDELIJK' as benchmark_groep_code,
        landelijk.periode,
        landelijk.benchmark_status_code,
        landelijk.waarde,
        landelijk.ontbreekt_code,
        landelijk.herkomst,
        landelijk.levering
    from landelijk
    left anti join gepubliceerd
        on gepubliceerd.indicator = landelijk.indicator
        and gepubliceerd.periode = landelijk.periode
        and gepubliceerd.benchmark_groep_code = 'LANDELIJK'
),

telt_mee as (
    select * from lid
    where waarde is not null and gewicht > 0
),

per_groep as (
    select
        indicator,
        benchmark_groep_code,
        periode,
        max(gewicht_indicator) as gewicht_indicator,
        count(*) as aantal_gemeenten,
        sum(waarde * gewicht) / sum(gewicht) as gemiddelde,
        max(gewicht) / sum(gewicht) as grootste_aandeel,
        percentile(waarde, 0.25) as kwartiel_1,
        percentile(waarde, 0.75) as kwartiel_3,
        count_if(benchmark_status_code = 'VOORLOPIG') as aantal_voorlopig,
        min(herkomst) as herkomst
    from telt_mee
    group by indicator, benchmark_groep_code, periode
),

leden as (
    select
        indicator,
        benchmark_groep_code,
        periode,
        count(*) as aantal_leden,
        max(levering) as levering
    from lid
    group by indicator, benchmark_groep_code, periode
),

berekend as (
    select
        leden.indicator,
        leden.benchmark_groep_code,
        leden.periode,
        leden.aantal_leden,
        leden.levering,
        per_groep.gewicht_indicator,
        per_groep.gemiddelde,
        per_groep.kwartiel_1,
        per_groep.kwartiel_3,
        per_groep.herkomst,
        coalesce(per_groep.aantal_gemeenten, 0) as aantal_gemeenten,
        coalesce(per_groep.aantal_voorlopig, 0) > 0 as is_voorlopig,
        case
            when coalesce(per_groep.aantal_gemeenten, 0) < 3 then 'TE_WEINIG_GEMEENTEN'
            when per_groep.grootste_aandeel > 0.5 then 'EEN_GEMEENTE_OVERHEERST'
        end as ontbreekt_code
    from leden
    left join per_groep
        on per_groep.indicator = leden.indicator
        and per_groep.benchmark_groep_code = leden.benchmark_groep_code
        and per_groep.periode = leden.periode
),

final as (
    select
        indicator,
        benchmark_groep_code,
        periode,
        'GEPUBLICEERD' as benchmark_soort_code,
        cast(left(periode, 4) as int) as jaar,
        benchmark_status_code,
        cast(waarde as decimal(18, 4)) as waarde,
        ontbreekt_code,
        cast(null as decimal(18, 4)) as kwartiel_1,
        cast(null as decimal(18, 4)) as kwartiel_3,
        cast(null as bigint) as aantal_gemeenten,
        cast(null as bigint) as aantal_leden,
        cast(null as string) as gewicht_indicator,
        herkomst,
        levering
    from van_anderen
    union all
    select
        indicator,
        benchmark_groep_code,
        periode,
        'BEREKEND' as benchmark_soort_code,
        cast(left(periode, 4) as int) as jaar,
        if(is_voorlopig, 'VOORLOPIG', 'DEFINITIEF') as benchmark_status_code,
        cast(if(ontbreekt_code is null, gemiddelde, null) as decimal(18, 4)) as waarde,
        ontbreekt_code,
        cast(
            if(ontbreekt_code is null and aantal_gemeenten >= 4, kwartiel_1, null)
            as decimal(18, 4)
        ) as kwartiel_1,
        cast(
            if(ontbreekt_code is null and aantal_gemeenten >= 4, kwartiel_3, null)
            as decimal(18, 4)
        ) as kwartiel_3,
        aantal_gemeenten,
        aantal_leden,
        gewicht_indicator,
        coalesce(herkomst, 'geen cijfers van de leden') as herkomst,
        levering
    from berekend
)

select * from final
