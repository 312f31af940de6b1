-- kind:       TABEL
-- name:       Analyseplan
-- question:   Wat is er vooraf afgesproken?
-- definition: de regels van het geldende analyseplan: uitkomsten, instrumenten, groepen, kenmerken,
--             wie meedoet en welke controles; wat er niet in staat is verkennend
-- unit:       AANTAL
-- better:     GEEN
-- mart:       dim_analyseplan
-- moment:     ALTIJD
-- columns:    plan_versie, onderdeel_code, plan_regel, rang_code, vastgesteld_op, toelichting
-- source:     eigen analyseplan
-- owner:      informatiemanager
-- checked:    team informatie, 2026-11-22, next 2027-11-22

select
    versie as plan_versie,
    onderdeel_code,
    naam as plan_regel,
    rang_code,
    vastgesteld_op,
    toelichting
from dim_analyseplan
order by volgorde
