-- kind:       TABEL
-- name:       SiSa-werkblad Participatiewet
-- question:   Wat vult de gemeente in de SiSa-bijlage in?
-- definition: per indicator van de gebundelde uitkering (G2) het bedrag uit de boekingen van het
--             jaar: lasten en baten per regeling en de loonkostensubsidie; leeg is wat de bron
--             niet levert of de gemeente zelf invult
-- note:       de nummers van de indicatoren zijn niet in de regeling van het jaar nagelezen; alle
--             regels zijn daarom als aanname gemerkt. Het werkbedrijf is een bv en verantwoordt
--             zelf niet met SiSa: het levert de gemeente dit blad
-- unit:       EUR
-- better:     GEEN
-- mart:       fct_sisa
-- date:       jaar
-- moment:     JAAR
-- columns:    sisa_code, naam, aard_controle, bedrag_eur, aantal_maanden, is_aanname, bron
-- source:     Regeling informatieverstrekking sisa (BWBR0029251)
-- owner:      informatiemanager
-- checked:    team informatie, 2026-11-22, next 2027-11-22

select
    sisa_code,
    naam,
    aard_controle,
    bedrag_eur,
    aantal_maanden,
    is_aanname,
    bron
from fct_sisa
order by jaar, sisa_code
