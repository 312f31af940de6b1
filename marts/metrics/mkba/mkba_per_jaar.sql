-- kind:       TABEL
-- name:       MKBA per jaar
-- question:   Wanneer komen de kosten en de baten?
-- definition: som per jaar van de posten van de casus per actor, per eenheid; jaar 0 is het jaar
--             van de start
-- unit:       EUR
-- better:     HOGER
-- mart:       fct_mkba
-- moment:     ALTIJD
-- columns:    casus_code, actor_code, jaar, bedrag_eur, contant_eur
-- source:     BP 2021-2025, bijlage II, project D
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    casus_code,
    actor_code,
    jaar,
    sum(bedrag_eur) as bedrag_eur,
    sum(contant_eur) as contant_eur
from fct_mkba
group by casus_code, actor_code, jaar
order by
    casus_code,
    jaar,
    array_position(
        ['GEMEENTE', 'RIJK', 'ZORGVERZEKERAAR', 'WERKGEVER', 'CLIENT', 'SAMENLEVING'],
        actor_code
    )
