-- name:       Statushouders: in begeleiding
-- question:   Hoeveel statushouders worden begeleid?
-- definition: statushouders (tot het einde van de inburgering) voor wie op de laatste dag van de
--             periode een traject loopt
-- note:       tweede lezing van OBB 3.9.1: de toelichting spreekt van wie begeleiding krijgt, aan
--             het eind van de periode; de standaard telt wie een traject begon
-- unit:       PERSONEN
-- better:     HOGER
-- mart:       fct_client_maand
-- date:       periode_id
-- moment:     STAND
-- dimensions: kwadrant_code, leeftijdsklasse_code, geslacht_code, is_bijstand
-- source:     OBB 2025, bijlage 2
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) as waarde,
    count(distinct client_id) as aantal_clienten
from fct_client_maand
where is_statushouder and heeft_traject
group by all
