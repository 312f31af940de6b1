-- kind:       TABEL
-- name:       Posten van de MKBA
-- question:   Waaruit bestaat de uitkomst, en op welke prijzen rust zij?
-- definition: som over de jaren per post en actor, per eenheid, met de prijs waarop de post rust,
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
        casus_prijs,
        is_overdracht,
        sum(bedrag_eur) as bedrag_eur,
        sum(contant_eur) as contant_eur
    from fct_mkba
    group by casus_code, post_code, actor_code, casus_prijs, is_overdracht
)

select
    post.casus_code,
    post.post_code,
    post.actor_code,
    post.bedrag_eur,
    post.contant_eur,
    post.is_overdracht,
    post.casus_prijs as prijs_code,
    fct_mkba_prijs.naam as prijs_naam,
    fct_mkba_prijs.waarde as prijs_waarde,
    fct_mkba_prijs.eenheid,
    fct_mkba_prijs.prijspeil,
    fct_mkba_prijs.bron,
    fct_mkba_prijs.is_aanname
from post
left join fct_mkba_prijs
    on post.casus_code = fct_mkba_prijs.casus_code
    and post.casus_prijs = fct_mkba_prijs.casus_prijs
order by post.casus_code, post.post_code, post.actor_code
