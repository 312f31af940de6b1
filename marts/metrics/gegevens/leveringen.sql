-- kind:       TABEL
-- name:       Leveringen
-- question:   Wat is er binnengekomen?
-- definition: per tabel de leveringen die in deze snapshot meetellen, met gelezen, gelande en
--             afgekeurde rijen
-- unit:       AANTAL
-- better:     GEEN
-- mart:       dim_levering
-- moment:     ALTIJD
-- columns:    bron, tabel, levering, bestand, geland_op, gelezen, geland, quarantaine, sha256
-- source:     ontwerp van Binnenzicht
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select bron, tabel, nummer as levering, bestand, geland_op, gelezen, geland, quarantaine, sha256
from dim_levering
order by bron, tabel, nummer
