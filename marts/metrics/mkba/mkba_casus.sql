-- kind:       TABEL
-- name:       Casussen van de MKBA
-- question:   Welke vragen zijn doorgerekend, en met welke getallen?
-- definition: elke casus met al zijn getallen ingevuld, als bestand voor `analyse mkba`; zonder
--             rekenblad ontbreekt er een gegeven, en staat de reden erbij
-- unit:       EUR
-- better:     HOGER
-- mart:       fct_mkba_casus
-- moment:     ALTIJD
-- columns:    casus_code, casus_naam, rekenblad, reden
-- source:     BP 2021-2025, bijlage II, project D
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    casus_code,
    naam as casus_naam,
    rekenblad,
    reden
from fct_mkba_casus
order by volgorde
