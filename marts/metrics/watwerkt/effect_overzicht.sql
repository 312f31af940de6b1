-- kind:       TABEL
-- name:       Effect per instrument
-- question:   Welk instrument helpt welke groep naar werk?
-- definition: verschil in de kans op uitstroom naar werk binnen 12 maanden tussen wie een
--             instrument begon en vergelijkbare mensen die in die maand niets begonnen, met
--             95%-interval en staat
-- note:       nooit een verschil zonder staat en interval tonen
-- unit:       AANDEEL
-- better:     HOGER
-- mart:       fct_effect
-- moment:     ALTIJD
-- dimensions: voorziening_code
-- columns:    voorziening_code, kwadrant_of_alle_code, aantal_gestart, aantal_vergelijking,
--             gebeurtenissen_gestart, gebeurtenissen_vergelijking, effectieve_omvang, staat_code,
--             risico_gestart, risico_vergelijking, ruw_verschil, ruw_onder, ruw_boven,
--             effect_verschil, effect_onder, effect_boven, verschil_gekrompen, q_waarde,
--             kleinst_aantoonbaar, grootste_onbalans, e_waarde
-- source:     BP 2021-2025, bijlage II, project C
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    fct_effect.voorziening_code,
    fct_effect.kwadrant_code as kwadrant_of_alle_code,
    fct_effect.aantal_gestart,
    fct_effect.aantal_vergelijking,
    fct_effect.gebeurtenissen_gestart,
    fct_effect.gebeurtenissen_vergelijking,
    fct_effect.effectieve_omvang,
    fct_effect.staat_code,
    fct_effect.risico_gestart,
    fct_effect.risico_vergelijking,
    fct_effect.ruw_verschil,
    fct_effect.ruw_onder,
    fct_effect.ruw_boven,
    fct_effect.verschil as effect_verschil,
    fct_effect.onder as effect_onder,
    fct_effect.boven as effect_boven,
    fct_effect.verschil_gekrompen,
    fct_effect.q_waarde,
    fct_effect.kleinst_aantoonbaar,
    fct_effect.grootste_onbalans,
    fct_effect.e_waarde,
    fct_effect.aantal_gestart as aantal_clienten
from fct_effect
left join dim_voorziening using (voorziening_code)
order by dim_voorziening.volgorde, fct_effect.voorziening_code, fct_effect.kwadrant_code
