-- kind:       TABEL
-- name:       Overlap van de vergeleken groepen
-- question:   Zijn er vergelijkbare mensen?
-- definition: verdeling van de kans om te beginnen, in tien klassen, bij wie begon en bij de
--             vergelijkingsgroep; de kans is omgerekend alsof de helft begon
-- note:       alleen waar de hoofdvraag een schatting heeft
-- unit:       AANDEEL
-- better:     GEEN
-- mart:       fct_effect_overlap
-- moment:     ALTIJD
-- dimensions: voorziening_code
-- columns:    voorziening_code, kwadrant_of_alle_code, voorkeur_klasse,
--             overlap_personen_gestart, overlap_personen_vergelijking, overlap_gestart,
--             overlap_vergelijking
-- source:     BP 2021-2025, bijlage II, project C
-- owner:      informatiemanager
-- checked:    team informatie, 2026-11-22, next 2027-11-22

select
    fct_effect_overlap.voorziening_code,
    fct_effect_overlap.kwadrant_code as kwadrant_of_alle_code,
    ((fct_effect_overlap.klasse - 1) * 10) || '-' || (fct_effect_overlap.klasse * 10) || '%'
        as voorkeur_klasse,
    fct_effect_overlap.personen_gestart as overlap_personen_gestart,
    fct_effect_overlap.personen_vergelijking as overlap_personen_vergelijking,
    fct_effect_overlap.aandeel_gestart as overlap_gestart,
    fct_effect_overlap.aandeel_vergelijking as overlap_vergelijking
from fct_effect_overlap
left join dim_voorziening using (voorziening_code)
order by dim_voorziening.volgorde, fct_effect_overlap.kwadrant_code, fct_effect_overlap.klasse
