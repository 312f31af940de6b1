-- fct_budget_volume: one row per month and post that has a volume: how many, and what was planned.
-- key:  periode_id, budgetpost_code
-- note: volume is the state on the last day of the month; beschut counts fte of 37 hours employed
--       by the werkbedrijf, the other posts count persons.
-- note: afrekening_eur is what a year with the mean volume so far costs more than was planned.
-- note: planned volume and price are empty for a year of which no letter is known.
-- note: levering is the newest that brought the people counted in the month (of those with and
--       without bijstand that of the benefits); empty: nobody was counted.

with

periode as (select * from dim_periode),
dienstverband as (select * from fct_dienstverband_maand where is_stand),
client as (select * from fct_client_maand where is_reintegratie),
afspraak as (select * from ref_budget_volume),

post as (
    select budgetpost_code, volume_soort_code
    from afspraak
    group by budgetpost_code, volume_soort_code
),

werk as (
    select
        periode_id,
        cast(
            count(distinct case when dienstverband_soort_code = 'WSW' then client_id end)
            as decimal(18, 4)
        ) as wsw,
        cast(
            sum(
                case
                    when dienstverband_soort_code = 'BESCHUT'
                        and werkgever_soort_code = 'WERKBEDRIJF'
                        then fte
                    else 0
                end
            ) as decimal(18, 4)
        ) as beschut,
        cast(
            count(
                distinct case
                    when dienstverband_soort_code in ('LKS', 'GARANTIE') and subsidie_eur > 0
                        then client_id
                end
            ) as decimal(18, 4)
        ) as subsidie,
        max(case when dienstverband_soort_code = 'WSW' then levering end) as wsw_levering,
        max(
            case
                when dienstverband_soort_code = 'BESCHUT' and werkgever_soort_code = 'WERKBEDRIJF'
                    then levering
            end
        ) as beschut_levering,
        max(
            case
                when dienstverband_soort_code in ('LKS', 'GARANTIE') and subsidie_eur > 0
                    then levering
            end
        ) as subsidie_levering
    from dienstverband
    group by periode_id
),

reintegratie as (
    select
        periode_id,
        cast(count(distinct client_id) as decimal(18, 4)) as personen,
        coalesce(max(case when is_bijstand then levering end), max(levering)) as levering
    from client
    group by periode_id
),

per_maand as (
    select
        periode.periode_id,
        periode.jaar,
        post.budgetpost_code,
        post.volume_soort_code,
        cast(afspraak.volume as decimal(18, 2)) as begroot_volume,
        cast(afspraak.prijs_eur as decimal(18, 2)) as prijs_eur,
        coalesce(
            case post.budgetpost_code
                when 'WSW_LOON' then werk.wsw
                when 'BESCHUT_LOON' then werk.beschut
                when 'GARANTIE_LKS' then werk.subsidie
                when 'TRAJECT' then reintegratie.personen
            end,
            0
        ) as volume,
        case post.budgetpost_code
            when 'WSW_LOON' then werk.wsw_levering
            when 'BESCHUT_LOON' then werk.beschut_levering
            when 'GARANTIE_LKS' then werk.subsidie_levering
            when 'TRAJECT' then reintegratie.levering
        end as levering
    from periode
    cross join post
    left join afspraak
        on periode.jaar = cast(afspraak.jaar as int)
        and post.budgetpost_code = afspraak.budgetpost_code
    left join werk on periode.periode_id = werk.periode_id
    left join reintegratie on periode.periode_id = reintegratie.periode_id
),

met_gemiddelde as (
    select
        *,
        cast(
            sum(volume) over tot_en_met / count(*) over tot_en_met as decimal(18, 4)
        ) as gemiddeld_volume
    from per_maand
    window tot_en_met as (partition by jaar, budgetpost_code order by periode_id)
),

final as (
    select
        periode_id,
        jaar,
        budgetpost_code,
        volume_soort_code,
        begroot_volume,
        prijs_eur,
        volume,
        gemiddeld_volume,
        cast((gemiddeld_volume - begroot_volume) * prijs_eur as decimal(18, 2)) as afrekening_eur,
        levering
    from met_gemiddelde
)

select * from final
