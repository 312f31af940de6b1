-- kind:       TABEL
-- name:       Personen met meer dan een resultaat
-- question:   Wie telt in de resultaten meer dan een keer?
-- definition: per groep bij de start en groep van resultaat de trajecten die in de periode
--             eindigden, de personen van wie zij zijn, en de personen die er meer dan een hadden
-- unit:       AANTAL
-- better:     GEEN
-- mart:       fct_traject
-- date:       einde_periode_id
-- moment:     STROOM
-- columns:    populatie_code, resultaat_groep, beeindigd_trajecten, aantal_personen,
--             dubbel_personen
-- source:     MEMO 2018-2019, hoofdstuk 3
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

with

persoon as (
    select
        populatie_code,
        resultaat_groep,
        client_id,
        count(*) as aantal_trajecten
    from fct_traject
    where is_afgesloten
    group by populatie_code, resultaat_groep, client_id
)

select
    populatie_code,
    resultaat_groep,
    sum(aantal_trajecten) as beeindigd_trajecten,
    count(*) as aantal_personen,
    count(*) filter (where aantal_trajecten > 1) as dubbel_personen,
    count(*) as aantal_clienten
from persoon
group by populatie_code, resultaat_groep
order by populatie_code, resultaat_groep
