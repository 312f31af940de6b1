-- name:       Tevredenheid
-- question:   Welk rapportcijfer krijgt het werkbedrijf?
-- definition: gemiddeld rapportcijfer van de antwoorden in de jaren van de periode
-- unit:       CIJFER
-- better:     HOGER
-- mart:       fct_tevredenheid
-- date:       jaar
-- moment:     JAAR
-- dimensions: tevredenheid_groep_code
-- source:     BP 2021-2025
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    avg(rapportcijfer) as waarde,
    count(*) as aantal_clienten
from fct_tevredenheid
group by all
