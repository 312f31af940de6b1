-- kind:       TABEL
-- name:       Verwachte uitgaven aan het eind van het jaar
-- question:   Komen we uit met het geld?
-- definition: per post, voor de opdracht en voor de BUIG: gerealiseerd, verwacht over het jaar,
--             percentielen en de kans op meer dan begroot; aantal maal prijs, samen getrokken
-- note:       de prijs is die van de laatste maanden; een indexatie die nog komt, en een begroting
--             van een volgend jaar die er nog niet is, tellen niet mee
-- unit:       EUR
-- better:     LAGER
-- mart:       fct_prognose_geld
-- moment:     ALTIJD
-- columns:    geld_code, jaar, volume_metric_id, begroot_jaar, maanden_vooruit, gerealiseerd_eur,
--             verwacht_eur, p10_eur, p50_eur, p80_eur, p90_eur, begroot_eur, kans_overschrijding,
--             prijs_per_maand, prijs_spreiding, prijs_maanden
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    geld_code,
    jaar,
    volume_metric_id,
    begroot_jaar,
    maanden_vooruit,
    gerealiseerd_eur,
    verwacht_eur,
    p10_eur,
    p50_eur,
    p80_eur,
    p90_eur,
    begroot_eur,
    kans_overschrijding,
    prijs_per_maand,
    prijs_spreiding,
    prijs_maanden
from fct_prognose_geld
left join dim_budgetpost on fct_prognose_geld.geld_code = dim_budgetpost.budgetpost_code
order by dim_budgetpost.volgorde nulls first, geld_code desc
