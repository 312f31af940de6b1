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
        beweging_code,
        count(*) as aantal_personen
    from fct_dienstverband_maand
    where dienstverband_soort_code = 'WSW' and is_hoofdbaan
    group by werkplektype_jaar_eerder_code, werkplektype_code, beweging_code
)

select
    overgang.werkplektype_jaar_eerder_code,
    overgang.werkplektype_code,
    overgang.aantal_personen,
    overgang.beweging_code,
    overgang.aantal_personen as aantal_clienten
from overgang
left join dim_werkplektype as toen
    on overgang.werkplektype_jaar_eerder_code = toen.werkplektype_code
left join dim_werkplektype as nu
    on overgang.werkplektype_code = nu.werkplektype_code
order by toen.volgorde_wsw nulls last, nu.volgorde_wsw nulls last
