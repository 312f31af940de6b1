-- fct_sroi: one row per line in the social return ledger of a contractor.
-- key:  regel_id

with

laatste_maand as (select * from int_laatste_maand),
sroi as (select * from stg_werkgever__sroi),
werkgever as (select * from dim_werkgever),

final as (
    select
        sroi.regel_id,
        cast(date_format(sroi.datum, 'yyyyMM') as int) as periode_id,
        sroi.werkgever_id,
        werkgever.sector_code,
        sroi.sroi_soort_code,
        sroi.datum as boekdatum,
        cast(sroi.bedrag_eur as decimal(18, 2)) as bedrag_eur,
        sroi.levering
    from sroi
    cross join laatste_maand
    left join werkgever on sroi.werkgever_id = werkgever.werkgever_id
    where sroi.datum <= laatste_maand.einddatum
)

select * from final
