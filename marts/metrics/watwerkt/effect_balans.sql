-- kind:       TABEL
-- name:       Balans van de vergelijking
-- question:   Lijken de vergeleken groepen op elkaar?
-- definition: gestandaardiseerd verschil per kenmerk tussen wie een instrument begon en de
--             vergelijkingsgroep, voor en na weging; onder 0,1 is in balans
-- unit:       CIJFER
-- better:     LAGER
-- mart:       fct_effect_balans
-- moment:     ALTIJD
-- dimensions: voorziening_code, uitkomst_code
-- columns:    uitkomst_code, voorziening_code, kwadrant_of_alle_code, kenmerk, smd_voor, smd_na
-- source:     BP 2021-2025, bijlage II, project C
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    fct_effect_balans.uitkomst_code,
    fct_effect_balans.voorziening_code,
    fct_effect_balans.kwadrant_code as kwadrant_of_alle_code,
    fct_effect_balans.kenmerk,
    fct_effect_balans.smd_voor,
    fct_effect_balans.smd_na
from fct_effect_balans
left join dim_uitkomst using (uitkomst_code)
left join dim_voorziening using (voorziening_code)
order by dim_uitkomst.volgorde, dim_voorziening.volgorde, fct_effect_balans.kwadrant_code,
    abs(fct_effect_balans.smd_voor) desc nulls last, fct_effect_balans.kenmerk
