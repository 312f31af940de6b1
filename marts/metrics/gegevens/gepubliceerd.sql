-- kind:       TABEL
-- name:       Gepubliceerde cijfers
-- question:   Wat stond er in de beleidsdocumenten?
-- definition: per document, tabel, regel, groep en peil het cijfer zoals gedrukt (aandelen als 0
--             tot 1), met het getal van ons dat hetzelfde telt en waar het document zichzelf
--             tegenspreekt
-- unit:       AANTAL
-- better:     GEEN
-- mart:       fct_gepubliceerd
-- moment:     ALTIJD
-- columns:    document, tabel, regel, populatie, peil, eenheid, metric_id, uitsplitsing, code,
--             toelichting, waarde
-- source:     OBB 2025, LV 2019-2022, BMWE 2016, MEMO 2018-2019
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    document,
    tabel,
    regel,
    populatie,
    peil,
    eenheid,
    metric_id,
    uitsplitsing,
    code,
    toelichting,
    waarde
from fct_gepubliceerd
order by document, tabel, regel, populatie, peil
