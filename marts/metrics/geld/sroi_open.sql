-- name:       Social return die nog open staat
-- question:   Hoeveel social return moet nog worden ingevuld?
-- definition: som over opdrachtnemers van de verplichting min de invulling tot en met de laatste
--             maand van de periode, waar die boven nul is
-- unit:       EUR
-- better:     LAGER
-- mart:       fct_sroi
-- date:       periode_id
-- moment:     TOT_EN_MET
-- source:     OBB 2025, werkgeversdienstverlening
-- owner:      informatiemanager
-- checked:    team informatie, 2026-11-22, next 2027-11-22

select
    coalesce(sum(greatest(open_eur, 0)), 0) as waarde,
    null::bigint as aantal_clienten
from (
    select
        werkgever_id,
        sum(case when sroi_soort_code = 'VERPLICHTING' then bedrag_eur else -bedrag_eur end)
            as open_eur
    from fct_sroi
    group by werkgever_id
) as werkgever
