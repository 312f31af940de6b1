-- kind:       TABEL
-- name:       Van werkplek naar werkplek, Wsw
-- question:   Naar welke werkplek gingen de medewerkers (Wsw) in een jaar?
-- definition: personen met een Wsw-dienstverband op de laatste dag van de periode, naar de werkplek
--             van twaalf maanden eerder en die van nu; omhoog is een meer zelfstandige werkplek in
--             de volgorde beschut intern, op locatie (WOL), groen, extern gedetacheerd, begeleid
--             werken, overig
-- unit:       PERSONEN
-- better:     GEEN
-- mart:       fct_dienstverband_maand
-- date:       periode_id
-- moment:     STAND
-- columns:    werkplektype_jaar_eerder_code, werkplektype_code, aantal_personen, beweging_code
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
    werkplektype_jaar_eerder_code,
    werkplektype_code,
    aantal_personen,
    beweging_code,
    aantal_personen as aantal_clienten
from beweging
order by volgorde_toen nulls last, volgorde_nu nulls last
