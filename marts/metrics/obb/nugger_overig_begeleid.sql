-- name:       Overige nuggers: in begeleiding
-- question:   Hoeveel mensen zonder uitkering en zonder indicatie worden begeleid?
-- definition: personen zonder uitkering en zonder indicatie doelgroepregister of vso/pro voor wie
--             op de laatste dag van de periode een traject loopt
-- note:       tweede lezing van OBB 3.8.1: de toelichting spreekt van wie begeleid wordt, aan het
--             eind van de periode; de standaard telt wie een traject begon
-- unit:       PERSONEN
-- better:     HOGER
-- mart:       fct_traject
-- date:       periode_id
-- moment:     TOT_EN_MET
-- dimensions: trajectsoort_code
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_traject
where is_nugger and not is_nugger_met_indicatie
    and coalesce(einddatum > (select max(einddatum) from dim_periode), true)
group by all
