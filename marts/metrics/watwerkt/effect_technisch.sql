-- kind:       TABEL
-- name:       Schattingen die niet betrouwbaar zijn
-- question:   Welk getal werd afgekeurd?
-- definition: verschil met 95%-interval van schattingen waarvan een controle niet is doorstaan, in de
--             eenheid van de uitkomst; om na te gaan waarom, nooit om op te beslissen
-- unit:       CIJFER
-- better:     GEEN
-- mart:       fct_effect
-- moment:     ALTIJD
-- dimensions: voorziening_code, uitkomst_code
-- columns:    uitkomst_code, voorziening_code, kwadrant_of_alle_code, staat_code,
--             aantal_gestart, afgekeurd_verschil, afgekeurd_onder, afgekeurd_boven
-- source:     BP 2021-2025, bijlage II, project C
-- owner:      informatiemanager
-- checked:    team informatie, 2026-11-22, next 2027-11-22

select
    fct_effect.uitkomst_code,
    fct_effect.voorziening_code,
    fct_effect.kwadrant_code as kwadrant_of_alle_code,
    fct_effect.staat_code,
    fct_effect.aantal_gestart,
    fct_effect.verschil as afgekeurd_verschil,
    fct_effect.onder as afgekeurd_onder,
    fct_effect.boven as afgekeurd_boven,
    fct_effect.aantal_gestart as aantal_clienten
from fct_effect
left join dim_uitkomst using (uitkomst_code)
left join dim_voorziening using (voorziening_code)
where fct_effect.staat_code = 'ONBETROUWBAAR'
order by dim_uitkomst.volgorde, dim_voorziening.volgorde, fct_effect.kwadrant_code
