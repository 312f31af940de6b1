-- name:       Extern gedetacheerd Wsw
-- question:   Welk deel van de Wsw-fte is extern gedetacheerd?
-- definition: fte van Wsw-dienstverbanden met een externe detachering op de laatste dag van de
--             periode, gedeeld door alle fte Wsw op die dag; een fte is 37 uur
-- note:       fte, geen personen; 2.6 (detachering_beschut) telt personen. Het aandeel is 0 als
--             niemand gedetacheerd is
-- unit:       AANDEEL
-- better:     HOGER
-- indicator:  OBB 1.4
-- mart:       fct_dienstverband_maand
-- date:       periode_id
-- moment:     STAND
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    sum(if(werkplektype_code = 'DETA', fte, 0)) / nullif(sum(fte), 0) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_dienstverband_maand
where dienstverband_soort_code = 'WSW' and is_stand
