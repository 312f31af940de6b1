-- kind:       TABEL
-- name:       Social return: verplichting en invulling
-- question:   Komen opdrachtnemers hun social return na?
-- definition: per sector, opgeteld tot en met de laatste maand van de periode: wat opdrachtnemers
--             moesten invullen, wat zij invulden, wat per opdrachtnemer nog open staat en wat zij
--             meer invulden dan moest
-- note:       wat een opdrachtnemer te veel invult, dekt de verplichting van een ander niet
-- unit:       EUR
-- better:     GEEN
-- mart:       fct_sroi
-- date:       periode_id
-- moment:     TOT_EN_MET
-- columns:    sector_code, verplichting_eur, invulling_eur, open_eur, meer_eur
-- source:     OBB 2025, werkgeversdienstverlening
-- owner:      informatiemanager
-- checked:    team informatie, 2026-11-22, next 2027-11-22

with

werkgever as (
    select
        coalesce(sector_code, 'ONB') as sector_code,
        werkgever_id,
        coalesce(sum(bedrag_eur) filter (where sroi_soort_code = 'VERPLICHTING'), 0)
            as verplichting_eur,
        coalesce(sum(bedrag_eur) filter (where sroi_soort_code = 'INVULLING'), 0)
            as invulling_eur
    from fct_sroi
    group by all
)

select
    werkgever.sector_code,
    sum(verplichting_eur) as verplichting_eur,
    sum(invulling_eur) as invulling_eur,
    sum(greatest(verplichting_eur - invulling_eur, 0)) as open_eur,
    sum(greatest(invulling_eur - verplichting_eur, 0)) as meer_eur
from werkgever
left join dim_sector using (sector_code)
group by werkgever.sector_code, dim_sector.volgorde
order by dim_sector.volgorde
