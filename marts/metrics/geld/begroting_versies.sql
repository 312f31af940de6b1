-- kind:       TABEL
-- name:       Begroting in stappen
-- question:   Welke stap bracht welke wijziging?
-- definition: per post wat elke begrotingsstap van het jaar bracht (primaire begroting, zomernota,
--             najaarsnota, aanvullende opdrachtbrief) en wat dat samen is
-- unit:       EUR
-- better:     GEEN
-- mart:       fct_budget
-- date:       jaar
-- moment:     JAAR
-- columns:    budgetpost_code, primair_eur, zomer_eur, najaar_eur, aanvullend_eur, begroot_eur
-- source:     OBB 2025, bijlage 1; MEMO 2018-2019, hoofdstuk 6
-- owner:      informatiemanager
-- checked:    team informatie, 2026-11-22, next 2027-11-22

select
    fct_budget.budgetpost_code,
    coalesce(sum(bedrag_eur) filter (where begrotingsversie_code = 'PRIMAIR'), 0) as primair_eur,
    coalesce(sum(bedrag_eur) filter (where begrotingsversie_code = 'ZOMER'), 0) as zomer_eur,
    coalesce(sum(bedrag_eur) filter (where begrotingsversie_code = 'NAJAAR'), 0) as najaar_eur,
    coalesce(sum(bedrag_eur) filter (where begrotingsversie_code = 'AANVULLEND'), 0)
        as aanvullend_eur,
    coalesce(sum(bedrag_eur), 0) as begroot_eur
from fct_budget
left join dim_budgetpost using (budgetpost_code)
where budget_soort_code = 'BEGROOT'
group by fct_budget.budgetpost_code, dim_budgetpost.volgorde
order by dim_budgetpost.volgorde
