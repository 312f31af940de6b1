-- kind:       TABEL
-- name:       ESF-projecten
-- question:   Wat brengt ESF op, en is de vergoeding niet te hoog?
-- definition: per project, opgeteld tot en met de laatste maand van de periode: deelnemers en
--             uren, beschikte en gerealiseerde subsidie, de betaalde uitvoeringsvergoeding en wat
--             die hoogstens mag zijn: een derde van de gerealiseerde subsidie, en minimaal 80.000
--             euro; zonder regel voor dat jaar is het oordeel onbekend
-- unit:       EUR
-- better:     GEEN
-- mart:       fct_esf, fct_esf_uren
-- date:       periode_id
-- moment:     TOT_EN_MET
-- columns:    project_id, aantal_personen, uren, beschikt_eur, gerealiseerd_eur, vergoeding_eur,
--             vergoeding_max_eur, esf_oordeel_code
-- source:     OBB 2025, opdracht
-- owner:      informatiemanager
-- checked:    team informatie, 2026-11-22, next 2027-11-22

with

bedrag as (
    select
        project_id,
        coalesce(sum(bedrag_eur) filter (where subsidie_soort_code = 'BESCHIKT'), 0)
            as beschikt_eur,
        coalesce(sum(bedrag_eur) filter (where subsidie_soort_code = 'GEREALISEERD'), 0)
            as gerealiseerd_eur,
        coalesce(sum(bedrag_eur) filter (where subsidie_soort_code = 'VERGOEDING'), 0)
            as vergoeding_eur,
        max_by(aandeel_teller, boekdatum) as teller,
        max_by(aandeel_noemer, boekdatum) as noemer,
        max_by(minimum_eur, boekdatum) as minimum_eur
    from fct_esf
    group by project_id
),

deelname as (
    select
        project_id,
        count(distinct client_id) as aantal_personen,
        sum(uren) as uren
    from fct_esf_uren
    group by project_id
),

plafond as (
    select
        bedrag.*,
        greatest(
            ((gerealiseerd_eur * 100)::bigint * teller // noemer * 0.01)::decimal(18, 2),
            minimum_eur
        ) as vergoeding_max_eur
    from bedrag
)

select
    project_id,
    coalesce(deelname.aantal_personen, 0) as aantal_personen,
    coalesce(deelname.uren, 0) as uren,
    coalesce(plafond.beschikt_eur, 0) as beschikt_eur,
    coalesce(plafond.gerealiseerd_eur, 0) as gerealiseerd_eur,
    coalesce(plafond.vergoeding_eur, 0) as vergoeding_eur,
    plafond.vergoeding_max_eur,
    case
        when coalesce(plafond.vergoeding_eur, 0) = 0 then 'OPEN'
        when plafond.vergoeding_max_eur is null then 'ONBEKEND'
        when plafond.vergoeding_eur > plafond.vergoeding_max_eur then 'TE_HOOG'
        when plafond.vergoeding_max_eur = plafond.minimum_eur then 'MINIMUM'
        else 'BINNEN'
    end as esf_oordeel_code
from plafond
full join deelname using (project_id)
order by project_id
