-- kind:       TABEL
-- name:       BUIG met eigen risico en vangnet
-- question:   Komen we uit met het bijstandsbudget?
-- definition: per reeks en jaar: budget, netto bijstandsuitgaven, saldo (budget min netto), tekort,
--             eigen risico en vangnet volgens de regel die dat jaar gold. Een scenario telt elk
--             jaar hetzelfde aantal cliënten minder, opgeteld, maal het bedrag per uitkering
-- note:       eigen risico en vangnet rusten op dat ene jaar; de eis dat ook over drie jaar samen een
--             tekort bestaat en het uitgebreide vangnet vanaf 2025 zijn niet gerekend
-- unit:       EUR
-- better:     HOGER
-- mart:       fct_buig
-- moment:     ALTIJD
-- columns:    reeks_code, jaar, budget_eur, netto_eur, saldo_eur, tekort_eur, eigen_risico_eur,
--             vangnet_eur, clienten_minder, aantal_maanden, bron, is_aanname
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
    clienten_minder,
    aantal_maanden,
    bron,
    is_aanname
from fct_buig
order by reeks_code <> 'EIGEN', reeks_code, jaar
