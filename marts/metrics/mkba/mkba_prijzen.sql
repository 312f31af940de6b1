-- kind:       TABEL
-- name:       Prijzen van de MKBA
-- question:   Op welke prijzen rust de uitkomst?
-- definition: elke prijs van een casus met bron en jaar, en omgerekend naar het prijspeil van de
--             casus met de consumentenprijsindex
-- unit:       EUR
-- better:     HOGER
-- mart:       fct_mkba_prijs
-- moment:     ALTIJD
-- columns:    casus_code, prijs_code, prijs_naam, prijs_waarde, eenheid, prijspeil, omrekenfactor,
--             omgerekend, bron, is_aanname
-- source:     BP 2021-2025, bijlage II, project D
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    casus_code,
    casus_prijs as prijs_code,
    naam as prijs_naam,
    waarde as prijs_waarde,
    eenheid,
    prijspeil,
    omrekenfactor,
    omgerekend,
    bron,
    is_aanname
from fct_mkba_prijs
order by casus_code, prijs_code
