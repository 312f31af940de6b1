-- fct_esf: one row per amount of an ESF project.
-- key:  regel_id
-- note: the fee for carrying it out may be a third of the realised grant, and is at least the
--       minimum; both travel with the row, from the rule of its day.

with

laatste_maand as (select * from int_laatste_maand),
esf as (select * from stg_financien__esf),
regel as (select * from ref_esf_regel),

final as (
    select
        esf.regel_id,
        esf.project_id,
        cast(date_format(esf.datum, 'yyyyMM') as int) as periode_id,
        year(esf.datum) as jaar,
        esf.subsidie_soort_code,
        esf.datum as boekdatum,
        cast(esf.bedrag_eur as decimal(18, 2)) as bedrag_eur,
        cast(regel.aandeel_teller as int) as aandeel_teller,
        cast(regel.aandeel_noemer as int) as aandeel_noemer,
        cast(regel.minimum_eur as decimal(18, 2)) as minimum_eur,
        esf.levering
    from esf
    cross join laatste_maand
    left join regel
        on esf.datum >= cast(regel.geldig_van as date)
        and esf.datum <= coalesce(cast(regel.geldig_tot as date), date'9999-12-31')
    where esf.datum <= laatste_maand.einddatum
)

select * from final
