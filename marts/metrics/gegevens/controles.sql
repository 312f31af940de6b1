-- kind:       TABEL
-- name:       Controles
-- question:   Kloppen de gegevens?
-- definition: per controle het aantal rijen dat niet voldoet; STOP houdt publicatie tegen, WARN
--             waarschuwt
-- unit:       AANTAL
-- better:     LAGER
-- mart:       controle
-- moment:     ALTIJD
-- columns:    tabel, controle_naam, severity, aantal_rijen
-- source:     ontwerp van Binnenzicht
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select tabel, naam as controle_naam, severity, aantal_rijen
from controle
order by aantal_rijen = 0, severity, tabel, naam
