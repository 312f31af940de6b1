-- name:       Wsw binnen de muren
-- question:   Welk deel van de Wsw werkt binnen de muren?
-- definition: personen met een Wsw-dienstverband die op de laatste dag van de periode niet extern
--             gedetacheerd zijn en niet begeleid werken, gedeeld door alle personen met een
--             Wsw-dienstverband op die dag
-- note:       wie geen bekende werkplek heeft telt als binnen
-- unit:       AANDEEL
-- better:     LAGER
-- mart:       fct_dienstverband_maand
-- date:       periode_id
-- moment:     STAND
-- dimensions: werkgever_soort_code
-- source:     BMWE 2016, paragraaf 3.4
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

with

medewerker as (
    select
        /* dimensions */
        client_id,
        coalesce(werkplektype_code in ('DETA', 'BW'), false) as is_buiten
    from fct_dienstverband_maand
    where dienstverband_soort_code = 'WSW' and is_hoofdbaan
)

select
    /* dimensions */
    count(distinct client_id) filter (where not is_buiten)
        / nullif(count(distinct client_id), 0) as waarde,
    count(distinct client_id) as aantal_clienten,
    count(distinct client_id) filter (where not is_buiten) as teller,
    count(distinct client_id) as noemer
from medewerker
group by all
