-- kind:       TABEL
-- name:       BUIG met eigen risico en vangnet
-- question:   Komen we uit met het bijstandsbudget?
-- definition: per reeks en jaar: budget, netto bijstandsuitgaven, saldo (budget min netto), tekort,
--             eigen risico en vangnet volgens de regel die dat jaar gold
-- unit:       EUR
-- better:     HOGER
-- mart:       fct_buig
-- moment:     ALTIJD
-- columns:    reeks_code, jaar, budget_eur, netto_eur, saldo_eur, tekort_eur, eigen_risico_eur,
--             vangnet_eur, aantal_maanden, bron
-- source:     LV 2019-2022, hoofdstuk 6
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    reeks_code,
    jaar,
    budget_eur,
    netto_eur,
    saldo_eur,
    tekort_eur,
    eigen_risico_eur,
    vangnet_eur,
    aantal_maanden,
    bron
from fct_buig
order by array_position(['EIGEN', 'LV_BASIS', 'LV_MIN30'], reeks_code), jaar
