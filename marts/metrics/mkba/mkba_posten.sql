-- kind:       TABEL
-- name:       Posten van de MKBA
-- question:   Waaruit bestaat de uitkomst, en op welke prijzen rust zij?
-- definition: som over de jaren per post en actor, per deelnemer, met de prijs waarop de post rust,
--             haar bron en haar jaar
-- unit:       EUR
-- better:     HOGER
-- mart:       fct_mkba
-- moment:     ALTIJD
-- columns:    casus_code, post_code, actor_code, bedrag_eur, contant_eur, is_overdracht,
--             prijs_code, prijs_naam, prijs_waarde, eenheid, prijspeil, bron, is_aanname
-- source:     BP 2021-2025, bijlage II, project D
-- owner:      informatiemanager
-- checked:    team informatie, 2026-01-15, next 2027-01-15

with

post as (
    select
        casus_code,
        post_code,
        actor_code,
        prijs_code,
        is_overdracht,
        sum(bedrag_eur) as bedrag_eur,
        sum(contant_eur) as contant_eur
    from fct_mkba
    group by casus_code, post_code, actor_code, prijs_code, is_overdracht
)

select
    post.casus_code,
    post.post_code,
    post.actor_code,
    post.bedrag_eur,
    post.contant_eur,
    post.is_overdracht,
    post.prijs_code,
    dim_prijs.naam as prijs_naam,
    dim_prijs.waarde as prijs_waarde,
    dim_prijs.eenheid,
    dim_prijs.prijspeil,
    dim_prijs.bron,
    dim_prijs.is_aanname
from post
left join dim_prijs on post.prijs_code = dim_prijs.prijs_code
order by post.casus_code, post.post_code, post.actor_code
