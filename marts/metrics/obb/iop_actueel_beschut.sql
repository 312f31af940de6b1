-- name:       Beschut werkenden met een actueel ontwikkelplan
-- question:   Welk deel van de beschut werkenden bij het werkbedrijf heeft een actueel
--             ontwikkelplan?
-- definition: personen met een geldige indicatie beschut werk in dienst van het werkbedrijf op de
--             laatste dag van de periode van wie het nieuwste individueel ontwikkelplan (IOP)
--             hoogstens een jaar oud is, gedeeld door al die personen; wie op die dag 43 dagen of
--             langer ziek is of in het jaar ervoor twee of meer keer een plan weigerde telt in
--             teller en noemer niet mee
-- unit:       AANDEEL
-- better:     HOGER
-- indicator:  OBB 2.3
-- mart:       fct_dienstverband_maand
-- date:       periode_id
-- moment:     STAND
-- dimensions: werkplektype_code
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

with

medewerker as (
    select
        /* dimensions */
        client_id,
        bool_or(heeft_actueel_iop) as heeft_actueel_iop
    from fct_dienstverband_maand
    where is_stand
        and heeft_beschut_indicatie
        and werkgever_soort_code = 'WERKBEDRIJF'
    group by all
    having not bool_or(is_langdurig_ziek) and not bool_or(is_iop_weigeraar)
)

select
    /* dimensions */
    count(*) filter (where heeft_actueel_iop) / nullif(count(*), 0) as waarde,
    count(*) as aantal_clienten,
    count(*) filter (where heeft_actueel_iop) as teller,
    count(*) as noemer
from medewerker
group by all
