-- kind:       TABEL
-- name:       Controles van een effectschatting
-- question:   Is de schatting tegen de controles bestand?
-- definition: per schatting de controles van het analyseplan en hoe ze afliepen; een controle die niet
--             wordt doorstaan maakt de schatting niet betrouwbaar
-- unit:       CIJFER
-- better:     GEEN
-- mart:       fct_effect_controle
-- moment:     ALTIJD
-- dimensions: voorziening_code, uitkomst_code
-- columns:    uitkomst_code, voorziening_code, kwadrant_of_alle_code, controle_code, uitslag_code
-- source:     BP 2021-2025, bijlage II, project C
-- owner:      informatiemanager
-- checked:    team informatie, 2026-11-22, next 2027-11-22

select
    fct_effect_controle.uitkomst_code,
    fct_effect_controle.voorziening_code,
    fct_effect_controle.kwadrant_code as kwadrant_of_alle_code,
    fct_effect_controle.controle_code,
    fct_effect_controle.uitslag_code
from fct_effect_controle
left join dim_uitkomst using (uitkomst_code)
left join dim_voorziening using (voorziening_code)
left join dim_analyseplan
    on dim_analyseplan.onderdeel_code = 'CONTROLE'
    and fct_effect_controle.controle_code = dim_analyseplan.code
order by dim_uitkomst.volgorde, dim_voorziening.volgorde, fct_effect_controle.kwadrant_code,
    dim_analyseplan.volgorde
