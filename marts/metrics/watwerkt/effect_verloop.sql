-- kind:       TABEL
-- name:       Uitstroom naar werk per maand na de start
-- question:   Wanneer stroomt wie begon uit naar werk, en wie niet begon?
-- definition: aandeel dat tot en met een maand na de start is uitgestroomd naar werk, bij wie begon en
--             bij de gewogen vergelijkingsgroep, met 95%-interval
-- note:       een stap verschijnt als er tien mensen bij zijn gekomen; aantallen gevolgd zijn
--             afgerond op tientallen naar beneden; alleen tot de langste termijn met een betrouwbare
--             schatting
-- unit:       AANDEEL
-- better:     GEEN
-- mart:       fct_effect_verloop
-- moment:     ALTIJD
-- dimensions: voorziening_code
-- columns:    voorziening_code, kwadrant_of_alle_code, verloop_maand, kans_gestart,
--             kans_gestart_onder, kans_gestart_boven, kans_zonder, kans_zonder_onder,
--             kans_zonder_boven, gevolgd_gestart, gevolgd_zonder
-- source:     BP 2021-2025, bijlage II, project C
-- owner:      informatiemanager
-- checked:    team informatie, 2026-11-22, next 2027-11-22

select
    fct_effect_verloop.voorziening_code,
    fct_effect_verloop.kwadrant_code as kwadrant_of_alle_code,
    cast(fct_effect_verloop.maand as varchar) as verloop_maand,
    fct_effect_verloop.kans_gestart,
    fct_effect_verloop.kans_gestart_onder,
    fct_effect_verloop.kans_gestart_boven,
    fct_effect_verloop.kans_zonder,
    fct_effect_verloop.kans_zonder_onder,
    fct_effect_verloop.kans_zonder_boven,
    fct_effect_verloop.gevolgd_gestart,
    fct_effect_verloop.gevolgd_zonder
from fct_effect_verloop
left join dim_voorziening using (voorziening_code)
order by dim_voorziening.volgorde, fct_effect_verloop.kwadrant_code, fct_effect_verloop.maand
