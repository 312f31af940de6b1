-- kind:       TABEL
-- name:       Trajecten: lopend, gestart, beëindigd
-- question:   Klopt het aantal lopende trajecten met begin en einde?
-- definition: per groep de trajecten die aan het begin van de periode al liepen, die begonnen, die
--             eindigden, die aan het eind nog lopen, en het verschil: begin + gestart - beëindigd -
--             eind
-- unit:       TRAJECTEN
-- better:     GEEN
-- mart:       fct_traject
-- date:       periode_id
-- moment:     TOT_EN_MET
-- columns:    populatie_code, begin_trajecten, gestart_trajecten, beeindigd_trajecten,
--             eind_trajecten, verschil, aantal_personen
-- source:     MEMO 2018-2019, hoofdstuk 3
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

with

grens as (
    select min(begindatum) as eerste_dag, max(einddatum) as laatste_dag from dim_periode
),

traject as (
    select
        fct_traject.*,
        fct_traject.begindatum < eerste_dag
            and not coalesce(einddatum < eerste_dag, false) as liep_al,
        fct_traject.begindatum between eerste_dag and laatste_dag as begon,
        coalesce(einddatum between eerste_dag and laatste_dag, false) as eindigde,
        fct_traject.begindatum <= laatste_dag
            and not coalesce(einddatum <= laatste_dag, false) as loopt_nog
    from fct_traject
    cross join grens
)

select
    populatie_code,
    count(*) filter (where liep_al) as begin_trajecten,
    count(*) filter (where begon) as gestart_trajecten,
    count(*) filter (where eindigde) as beeindigd_trajecten,
    count(*) filter (where loopt_nog) as eind_trajecten,
    begin_trajecten + gestart_trajecten - beeindigd_trajecten - eind_trajecten as verschil,
    count(distinct client_id) as aantal_personen,
    count(distinct client_id) as aantal_clienten
from traject
where liep_al or begon
group by populatie_code
order by populatie_code
