-- fct_werksoort: one row per month and kind of work of the werkbedrijf: people, income and cost.
-- key:  periode_id, werkplektype_code
-- note: people are those employed by the werkbedrijf (Wsw and beschut) on the last day.
-- note: netto toegevoegde waarde (NTW) is income minus material and work put out; the operating
--       result is NTW minus wages, supervision and other cost.
-- note: levering is the newest that brought the amounts; without amounts that of the employments,
--       without those that of the formation.

with

periode as (select * from dim_periode),
exploitatie as (select * from stg_financien__exploitatie),
formatie as (select * from stg_financien__formatie),
dienstverband as (select * from fct_dienstverband_maand where is_stand),

bezetting as (
    select
        periode_id,
        coalesce(werkplektype_code, 'OVERIG') as werkplektype_code,
        sum(fte) as fte,
        count(distinct client_id) as aantal_personen,
        max(levering) as levering
    from dienstverband
    where werkgever_soort_code = 'WERKBEDRIJF'
        and dienstverband_soort_code in ('WSW', 'BESCHUT')
    group by periode_id, coalesce(werkplektype_code, 'OVERIG')
),

bedrag as (
    select
        periode_id,
        werkplektype_code,
        sum(case when exploitatie_soort_code = 'OMZET' then bedrag_eur else 0 end) as omzet_eur,
        sum(case when exploitatie_soort_code = 'DIRECT' then bedrag_eur else 0 end) as direct_eur,
        sum(case when exploitatie_soort_code = 'LOON' then bedrag_eur else 0 end) as loon_eur,
        sum(
            case
                when exploitatie_soort_code in ('BEGELEIDING', 'OVERIG') then bedrag_eur
                else 0
            end
        ) as begeleiding_eur,
        max(levering) as levering
    from exploitatie
    group by periode_id, werkplektype_code
),

combinatie as (
    select periode_id, werkplektype_code from bezetting
    union
    select periode_id, werkplektype_code from bedrag
    union
    select periode.periode_id, formatie.werkplektype_code
    from periode
    inner join formatie on periode.jaar = formatie.jaar
),

final as (
    select
        combinatie.periode_id,
        combinatie.werkplektype_code,
        cast(coalesce(bezetting.fte, 0) as decimal(18, 4)) as fte,
        cast(formatie.formatie_fte as decimal(18, 4)) as formatie_fte,
        cast(coalesce(bezetting.aantal_personen, 0) as int) as aantal_personen,
        cast(coalesce(bedrag.omzet_eur, 0) as decimal(18, 2)) as omzet_eur,
        cast(coalesce(bedrag.direct_eur, 0) as decimal(18, 2)) as direct_eur,
        cast(coalesce(bedrag.omzet_eur - bedrag.direct_eur, 0) as decimal(18, 2)) as ntw_eur,
        cast(coalesce(bedrag.loon_eur, 0) as decimal(18, 2)) as loon_eur,
        cast(
            coalesce(bedrag.loon_eur + bedrag.begeleiding_eur, 0) as decimal(18, 2)
        ) as kosten_eur,
        coalesce(bedrag.levering, bezetting.levering, formatie.levering) as levering
    from combinatie
    inner join periode on combinatie.periode_id = periode.periode_id
    left join bezetting
        on combinatie.periode_id = bezetting.periode_id
        and combinatie.werkplektype_code = bezetting.werkplektype_code
    left join bedrag
        on combinatie.periode_id = bedrag.periode_id
        and combinatie.werkplektype_code = bedrag.werkplektype_code
    left join formatie
        on periode.jaar = formatie.jaar
        and combinatie.werkplektype_code = formatie.werkplektype_code
)

select * from final
