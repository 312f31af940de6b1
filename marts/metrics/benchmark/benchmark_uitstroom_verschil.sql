-- name:       Uitstroom tegenover het landelijk gemiddelde
-- question:   Stroomt bij ons meer uit dan gemiddeld?
-- definition: uitstroom in een heel kalenderjaar gedeeld door de personen met bijstand aan het eind van
--             het jaar ervoor, min de gepubliceerde landelijke waarde van uitstroom_aandeel over dat jaar;
--             -0,01 is een procentpunt eronder; geen waarde over een ander tijdvak dan een jaar en
--             zonder gepubliceerde waarde
-- unit:       AANDEEL
-- better:     HOGER
-- mart:       fct_stroom, fct_client_maand
-- date:       periode_id
-- moment:     TOT_EN_MET
-- source:     BMWE 2016, paragraaf 3.4
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

with

beweging as (
    select client_id, false as is_begin
    from fct_stroom
    where stroom_soort_code = 'UIT'
        and periode_id in (select periode_id from dim_periode)
    union all
    select client_id, true as is_begin
    from fct_client_maand
    where is_bijstand
        and periode_id = (
            select min(periode_id) - if(min(periode_id) % 100 = 1, 89, 1)
            from dim_periode
        )
),

heel_jaar as (
    select cast(min(jaar) as varchar) as periode
    from dim_periode
    having count(*) = 12 and min(jaar) = max(jaar)
),

van_anderen as (
    select fct_benchmark.waarde
    from fct_benchmark
    inner join heel_jaar on heel_jaar.periode = fct_benchmark.periode
    where fct_benchmark.indicator = 'uitstroom_aandeel'
        and fct_benchmark.benchmark_groep_code = 'LANDELIJK'
        and fct_benchmark.benchmark_soort_code = 'GEPUBLICEERD'
)

select
    count(*) filter (where not is_begin)
        / nullif(count(*) filter (where is_begin), 0)
        - (select waarde from van_anderen) as waarde,
    count(*) filter (where is_begin) as aantal_clienten,
    count(*) filter (where not is_begin) as teller,
    count(*) filter (where is_begin) as noemer
from beweging
