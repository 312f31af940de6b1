-- kind:       TABEL
-- name:       Werksoorten in één oogopslag
-- question:   Welke werksoort brengt wat op?
-- definition: per werksoort over de periode: gemiddelde fte en formatie op de laatste dag van de
--             maanden, bezetting, omzet, netto toegevoegde waarde (omzet min materiaal en
--             uitbesteed werk), kosten (loon, begeleiding, overig), resultaat (netto toegevoegde
--             waarde min kosten), en de laatste drie per gemiddelde fte
-- unit:       EUR
-- better:     GEEN
-- mart:       fct_werksoort
-- date:       periode_id
-- moment:     STROOM
-- columns:    werkplektype_code, aantal_personen, fte, formatie_fte, bezetting_aandeel, omzet_eur,
--             ntw_eur, kosten_eur, resultaat_eur, ntw_per_fte_eur, kosten_per_fte_eur,
--             resultaat_per_fte_eur
-- source:     BP 2021-2025, bijlage II
-- owner:      informatiemanager
-- checked:    team informatie, 2026-11-22, next 2027-11-22

with

maanden as (
    select count(*) as aantal_maanden from dim_periode
),

soort as (
    select
        werkplektype_code,
        sum(fte) / nullif(any_value(aantal_maanden), 0) as fte,
        sum(formatie_fte) / nullif(any_value(aantal_maanden), 0) as formatie_fte,
        sum(fte) filter (where formatie_fte is not null) / nullif(sum(formatie_fte), 0)
            as bezetting_aandeel,
        round(sum(aantal_personen) / nullif(any_value(aantal_maanden), 0))::bigint
            as aantal_personen,
        sum(omzet_eur) as omzet_eur,
        sum(ntw_eur) as ntw_eur,
        sum(kosten_eur) as kosten_eur,
        sum(ntw_eur - kosten_eur) as resultaat_eur
    from fct_werksoort
    cross join maanden
    group by werkplektype_code
)

select
    werkplektype_code,
    aantal_personen,
    fte,
    formatie_fte,
    bezetting_aandeel,
    omzet_eur,
    ntw_eur,
    kosten_eur,
    resultaat_eur,
    round(ntw_eur / nullif(fte, 0), 2)::decimal(18, 2) as ntw_per_fte_eur,
    round(kosten_eur / nullif(fte, 0), 2)::decimal(18, 2) as kosten_per_fte_eur,
    round(resultaat_eur / nullif(fte, 0), 2)::decimal(18, 2) as resultaat_per_fte_eur
from soort
left join dim_werkplektype using (werkplektype_code)
order by dim_werkplektype.volgorde_wsw
