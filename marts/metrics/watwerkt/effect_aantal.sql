-- kind:       TABEL
-- name:       Effect per instrument, in aantallen
-- question:   Scheelt een instrument maanden bijstand of lage ZRM-domeinen?
-- definition: verschil in het gemiddelde van een aantal (maanden bijstand in een jaar, verandering
--             van het aantal lage ZRM-domeinen) tussen wie een instrument begon en vergelijkbare
--             mensen die in die maand niets begonnen, met 95%-interval en staat
-- note:       nooit een verschil zonder staat en interval tonen; is de schatting niet betrouwbaar,
--             dan staat er hier geen getal. Bij ZRM telt alleen wie in het jaar na de start opnieuw is
--             gescreend
-- unit:       CIJFER
-- better:     LAGER
-- mart:       fct_effect
-- moment:     ALTIJD
-- dimensions: voorziening_code, uitkomst_code
-- columns:    uitkomst_code, voorziening_code, kwadrant_of_alle_code, rang_code, aantal_gestart,
--             aantal_vergelijking, effectieve_omvang, staat_code, aantal_na_start, aantal_zonder,
--             ruw_aantal, ruw_aantal_onder, ruw_aantal_boven, effect_aantal, effect_aantal_onder,
--             effect_aantal_boven, aantal_gekrompen, p_waarde, q_waarde, aantal_vergelijkingen,
--             kleinst_aantal, grootste_onbalans, e_waarde
-- source:     BP 2021-2025, bijlage II, project C
-- owner:      informatiemanager
-- checked:    team informatie, 2026-11-22, next 2027-11-22

with

effect as (
    select
        fct_effect.*,
        dim_uitkomst.volgorde as uitkomst_volgorde,
        staat_code in ('GEEN_VERSCHIL', 'AANWIJZING', 'STERK') as mag
    from fct_effect
    left join dim_uitkomst using (uitkomst_code)
    where not dim_uitkomst.is_kans
)

select
    effect.uitkomst_code,
    effect.voorziening_code,
    effect.kwadrant_code as kwadrant_of_alle_code,
    effect.rang_code,
    effect.aantal_gestart,
    effect.aantal_vergelijking,
    effect.effectieve_omvang,
    effect.staat_code,
    case when mag then effect.gemiddelde_gestart end as aantal_na_start,
    case when mag then effect.gemiddelde_zonder end as aantal_zonder,
    case when mag then effect.ruw_verschil end as ruw_aantal,
    case when mag then effect.ruw_onder end as ruw_aantal_onder,
    case when mag then effect.ruw_boven end as ruw_aantal_boven,
    case when mag then effect.verschil end as effect_aantal,
    case when mag then effect.onder end as effect_aantal_onder,
    case when mag then effect.boven end as effect_aantal_boven,
    case when mag then effect.verschil_gekrompen end as aantal_gekrompen,
    case when mag then effect.p_waarde end as p_waarde,
    case when mag then effect.q_waarde end as q_waarde,
    effect.aantal_vergelijkingen,
    case when mag then effect.kleinst_aantoonbaar end as kleinst_aantal,
    effect.grootste_onbalans,
    case when mag then effect.e_waarde end as e_waarde,
    effect.aantal_gestart as aantal_clienten
from effect
left join dim_voorziening using (voorziening_code)
order by effect.uitkomst_volgorde, dim_voorziening.volgorde, effect.voorziening_code,
    effect.kwadrant_code
