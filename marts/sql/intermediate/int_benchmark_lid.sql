-- int_benchmark_lid: one row per figure of a member of a group; never of the own municipality.
-- key:  indicator, benchmark_groep_code, periode, gemeente_code
-- note: a municipality is a member when it is one on the last day of the period;
-- note: gewicht is the figure of the indicator that weighs, 1 where none does, null where that
-- note: figure is not there.

with

cijfer as (select * from stg_benchmark__cijfer),
groep_lid as (select * from stg_benchmark__groep_lid),
gemeente as (select * from dim_gemeente where is_opdrachtgever),
indicator as (select * from dim_benchmark_indicator),

met_einde as (
    select
        *,
        last_day(
            make_date(
                cast(left(periode, 4) as int),
                case
                    when length(periode) = 4 then 12
                    when substring(periode, 6, 1) = 'H' then 6 * cast(right(periode, 1) as int)
                    when substring(periode, 6, 1) = 'Q' then 3 * cast(right(periode, 1) as int)
                    else cast(right(periode, 2) as int)
                end,
                1
            )
        ) as laatste_dag
    from cijfer
    where left(regio_code, 2) = 'GM'
),

final as (
    select
        met_einde.indicator,
        groep_lid.benchmark_groep_code,
        met_einde.periode,
        groep_lid.gemeente_code,
        met_einde.benchmark_status_code,
        met_einde.waarde,
        met_einde.herkomst,
        met_einde.levering,
        indicator.gewicht_indicator,
        case when indicator.gewicht_indicator is null then 1 else weegt.waarde end as gewicht
    from met_einde
    inner join groep_lid
        on groep_lid.gemeente_code = substring(met_einde.regio_code, 3)
        and groep_lid.begindatum <= met_einde.laatste_dag
        and coalesce(groep_lid.einddatum, met_einde.laatste_dag) >= met_einde.laatste_dag
    left join gemeente on gemeente.gemeente_code = groep_lid.gemeente_code
    left join indicator on indicator.indicator = met_einde.indicator
    left join cijfer as weegt
        on weegt.indicator = indicator.gewicht_indicator
        and weegt.regio_code = met_einde.regio_code
        and weegt.periode = met_einde.periode
    where gemeente.gemeente_code is null
)

select * from final
