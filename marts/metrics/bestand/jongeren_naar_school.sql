-- name:       Jongeren die kunnen leren en naar school gaan
-- question:   Welk deel van de jongeren dat nog onderwijs kan volgen gaat naar school?
-- definition: personen jonger dan 27 van wie de bijstand in de periode eindigde door studie met
--             studiefinanciering, gedeeld door die personen en de personen jonger dan 27 van wie
--             zij eindigde omdat zij konden studeren en dat niet deden
-- note:       werkdefinitie: voor wie bijstand houdt zegt geen bron of onderwijs nog mogelijk is;
--             wie in de periode beide redenen had telt als gegaan
-- unit:       AANDEEL
-- better:     HOGER
-- mart:       fct_stroom
-- date:       periode_id
-- moment:     STROOM
-- dimensions: geslacht_code, leefvorm_code, kwadrant_code, spoor_bmwe_code, is_statushouder
-- source:     BMWE 2016, paragraaf 3.4
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

select
    /* dimensions */
    count(distinct client_id) filter (where reden_einde_code = '01')
        / nullif(count(distinct client_id), 0) as waarde,
    count(distinct client_id) as aantal_clienten,
    count(distinct client_id) filter (where reden_einde_code = '01') as teller,
    count(distinct client_id) as noemer
from fct_stroom
where stroom_soort_code = 'UIT' and reden_einde_code in ('01', '06') and leeftijd < 27
group by all
