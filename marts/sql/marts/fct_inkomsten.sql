-- fct_inkomsten: one row per person per month per kind of income that was set off.
-- key:  periode_id, client_id, inkomsten_soort_code
-- note: income on two benefits in one month is added up; so is income left free (vrijlating).

with

periode as (select * from dim_periode),
client as (select * from dim_client),
inkomsten as (select * from stg_uitkering__inkomsten),
inkomsten_soort as (select * from ref_inkomsten_soort),

per_soort as (
    select
        periode_id,
        client_id,
        inkomsten_soort_code,
        sum(bedrag_eur) as bedrag_eur,
        max(levering) as levering
    from inkomsten
    group by periode_id, client_id, inkomsten_soort_code
),

final as (
    select
        cast(per_soort.periode_id as int) as periode_id,
        per_soort.client_id,
        client.client_versie_id,
        per_soort.inkomsten_soort_code,
        cast(per_soort.bedrag_eur as decimal(18, 2)) as bedrag_eur,
        coalesce(inkomsten_soort.is_deeltijdwerk = 'J', false) as is_deeltijdwerk,
        per_soort.levering
    from per_soort
    inner join periode on per_soort.periode_id = periode.periode_id
    left join inkomsten_soort on per_soort.inkomsten_soort_code = inkomsten_soort.code
    left join client
        on per_soort.client_id = client.client_id
        and periode.einddatum >= client.geldig_van
        and periode.einddatum <= coalesce(client.geldig_tot, date'9999-12-31')
)

select * from final
