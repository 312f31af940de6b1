-- kind:       TABEL
-- name:       Omhoog, gelijk of omlaag, Wsw
-- question:   Werken de medewerkers (Wsw) zelfstandiger dan een jaar geleden?
-- definition: personen met een Wsw-dienstverband op de laatste dag van de periode, naar de richting
--             tussen de werkplek van twaalf maanden eerder en die van nu, met hun aandeel in al die
--             personen
-- unit:       PERSONEN
-- better:     GEEN
-- mart:       fct_dienstverband_maand
-- date:       periode_id
-- moment:     STAND
-- columns:    beweging_code, aantal_personen, aandeel
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

with

overgang as (
    select
        werkplektype_jaar_eerder_code,
        werkplektype_code,
        count(distinct client_id) as aantal_personen
    from fct_dienstverband_maand
    where dienstverband_soort_code = 'WSW' and is_stand
    group by werkplektype_jaar_eerder_code, werkplektype_code
),

beweging as (
    select
        overgang.*,
        toen.volgorde_wsw as volgorde_toen,
        nu.volgorde_wsw as volgorde_nu,
        case
            when toen.volgorde_wsw is null or nu.volgorde_wsw is null then 'ONBEKEND'
            when nu.volgorde_wsw > toen.volgorde_wsw then 'OMHOOG'
            when nu.volgorde_wsw < toen.volgorde_wsw then 'OMLAAG'
            else 'GELIJK'
        end as beweging_code
    from overgang
    left join dim_werkplektype as toen
        on overgang.werkplektype_jaar_eerder_code = toen.werkplektype_code
    left join dim_werkplektype as nu
        on overgang.werkplektype_code = nu.werkplektype_code
)

select
    beweging_code,
    sum(aantal_personen) as aantal_personen,
    sum(aantal_personen) / sum(sum(aantal_personen)) over () as aandeel,
    sum(aantal_personen) as aantal_clienten
from beweging
group by beweging_code
order by array_position(['OMHOOG', 'GELIJK', 'OMLAAG', 'ONBEKEND'], beweging_code)
