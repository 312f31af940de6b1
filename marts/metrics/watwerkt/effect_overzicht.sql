-- kind:       TABEL
-- name:       Effect per instrument
-- question:   Welk instrument helpt welke groep naar werk?
-- definition: verschil in de kans op een uitkomst (uitstroom naar werk, duurzaam werk, beginnen met
--             deeltijdwerk) tussen wie een instrument begon en vergelijkbare mensen die in die maand
--             niets begonnen, met 95%-interval en staat
-- note:       nooit een verschil zonder staat en interval tonen; is de schatting niet betrouwbaar,
--             dan staat er hier geen getal
-- unit:       AANDEEL
-- better:     HOGER
-- mart:       fct_effect
-- moment:     ALTIJD
-- dimensions: voorziening_code, uitkomst_code
-- columns:    uitkomst_code, voorziening_code, kwadrant_of_alle_code, rang_code, aantal_gestart,
--             aantal_vergelijking, gebeurtenissen_gestart, gebeurtenissen_vergelijking,
--             effectieve_omvang, staat_code, risico_gestart, risico_vergelijking, ruw_verschil,
--             ruw_onder, ruw_boven, effect_verschil, effect_onder, effect_boven,
--             verschil_gekrompen, p_waarde, q_waarde, aantal_vergelijkingen, kleinst_aantoonbaar,
--             nodig_per_groep, nodig_bij_onvoldoende, grootste_onbalans, e_waarde, maatstaf_factor,
--             maatstaf_kenmerk
-- source:     BP 2021-2025, bijlage II, project C
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

with

effect as (
    select
        fct_effect.*,
        dim_uitkomst.volgorde as uitkomst_volgorde,
        staat_code in ('GEEN_VERSCHIL', 'AANWIJZING', 'STERK') as mag
    from fct_effect
    left join dim_uitkomst using (uitkomst_code)
    where dim_uitkomst.is_kans
)

select
    effect.uitkomst_code,
    effect.voorziening_code,
    effect.kwadrant_code as kwadrant_of_alle_code,
    effect.rang_code,
    effect.aantal_gestart,
    effect.aantal_vergelijking,
    effect.gebeurtenissen_gestart,
    effect.gebeurtenissen_vergelijking,
    effect.effectieve_omvang,
    effect.staat_code,
    case when mag then effect.gemiddelde_gestart end as risico_gestart,
    case when mag then effect.gemiddelde_zonder end as risico_vergelijking,
    case when mag then effect.ruw_verschil end as ruw_verschil,
    case when mag then effect.ruw_onder end as ruw_onder,
    case when mag then effect.ruw_boven end as ruw_boven,
    case when mag then effect.verschil end as effect_verschil,
    case when mag then effect.onder end as effect_onder,
    case when mag then effect.boven end as effect_boven,
    case when mag then effect.verschil_gekrompen end as verschil_gekrompen,
    case when mag then effect.p_waarde end as p_waarde,
    case when mag then effect.q_waarde end as q_waarde,
    effect.aantal_vergelijkingen,
    case when mag then effect.kleinst_aantoonbaar end as kleinst_aantoonbaar,
    effect.nodig_per_groep,
    case when effect.staat_code = 'ONVOLDOENDE' then effect.nodig_per_groep end
        as nodig_bij_onvoldoende,
    effect.grootste_onbalans,
    case when mag then effect.e_waarde end as e_waarde,
    case when mag then effect.maatstaf_factor end as maatstaf_factor,
    case when mag then effect.maatstaf_kenmerk end as maatstaf_kenmerk,
    effect.aantal_gestart as aantal_clienten
from effect
left join dim_voorziening using (voorziening_code)
order by effect.uitkomst_volgorde, dim_voorziening.volgorde, effect.voorziening_code,
    effect.kwadrant_code
