-- kind:       TABEL
-- name:       MKBA per actor
-- question:   Wie betaalt en wie verdient?
-- definition: som over de jaren van de posten van de casus per actor, per eenheid; plus is winst
--             voor de actor; overdrachten tellen voor de actor mee en in het welvaartssaldo niet
-- unit:       EUR
-- better:     HOGER
-- mart:       fct_mkba
-- moment:     ALTIJD
-- columns:    casus_code, actor_code, bedrag_eur, contant_eur, welvaart_eur
-- source:     BP 2021-2025, bijlage II, project D
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    casus_code,
    actor_code,
    sum(bedrag_eur) as bedrag_eur,
    sum(contant_eur) as contant_eur,
    coalesce(sum(contant_eur) filter (where not is_overdracht), 0) as welvaart_eur
from fct_mkba
group by casus_code, actor_code
order by
    casus_code,
    array_position(
        ['GEMEENTE', 'RIJK', 'ZORGVERZEKERAAR', 'WERKGEVER', 'CLIENT', 'SAMENLEVING'],
        actor_code
    )
