-- name:       Uitstroom uit de Wsw
-- question:   Waarom vertrekken mensen uit de Wsw?
-- definition: personen die aan het eind van een maand een Wsw-dienstverband hadden en aan het eind
--             van de volgende maand, in de periode, niet meer; met de reden van hun laatste
--             dienstverband
-- note:       naar regulier werk is de reden Naar regulier werk; sinds 2015 is er geen instroom
-- unit:       PERSONEN
-- better:     GEEN
-- mart:       fct_dienstverband_maand
-- date:       periode_id
-- moment:     TOT_EN_MET
-- breakdown:  dienstverband_einde_code
-- source:     BMWE 2016, paragraaf 3.4
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

with

stand as (
    select client_id, periode_id, dienstverband_einde_code
    from fct_dienstverband_maand
    where dienstverband_soort_code = 'WSW' and is_hoofdbaan
),

weg as (
    select
        client_id,
        dienstverband_einde_code,
        lead(periode_id) over (partition by client_id order by periode_id) as terug_id,
        periode_id + if(periode_id % 100 = 12, 89, 1) as vertrek_id
    from stand
)

select
    /* dimensions */
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from weg
where coalesce(terug_id > vertrek_id, true)
    and vertrek_id in (select periode_id from dim_periode)
group by all
