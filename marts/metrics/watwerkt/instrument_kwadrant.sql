-- kind:       TABEL
-- name:       Instrumenten per kwadrant
-- question:   Welke instrumenten worden in elk kwadrant ingezet?
-- definition: per kwadrant en instrument dat wordt aangeboden de personen voor wie het in de
--             periode begon, op de laatste dag loopt, in de periode volledig is afgerond of
--             voortijdig stopte
-- note:       een instrument zonder deelnemers staat erin met nul: aangeboden en niet ingezet
-- unit:       PERSONEN
-- better:     GEEN
-- mart:       fct_inzet
-- date:       periode_id
-- moment:     STROOM
-- columns:    kwadrant_code, voorziening_code, gestart_personen, lopend_personen,
--             afgerond_personen, gestopt_personen
-- source:     BP 2021-2025, bijlage II, project F
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

with

vak as (
    select kwadrant.segment_code as kwadrant_code, kwadrant.volgorde as kwadrant_volgorde,
        dim_voorziening.voorziening_code, dim_voorziening.volgorde
    from dim_segment as kwadrant
    cross join dim_voorziening
    where kwadrant.schema_code = 'KWADRANT'
)

select
    vak.kwadrant_code,
    vak.voorziening_code,
    count(distinct client_id) filter (where is_start) as gestart_personen,
    count(distinct client_id) filter (
        where is_stand and periode_id = (select max(periode_id) from dim_periode)
    ) as lopend_personen,
    count(distinct client_id) filter (where reden_einde_voorziening_code = '1')
        as afgerond_personen,
    count(distinct client_id) filter (where reden_einde_voorziening_code = '2')
        as gestopt_personen,
    count(distinct client_id) as aantal_clienten
from vak
left join fct_inzet using (kwadrant_code, voorziening_code)
group by vak.kwadrant_code, vak.voorziening_code, kwadrant_volgorde, volgorde
order by kwadrant_volgorde, volgorde
