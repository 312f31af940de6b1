-- fct_gepubliceerd: one row per figure that a policy document printed.
-- key:  document, tabel, regel, populatie, peil
-- note: metric_id, uitsplitsing and code say which number of ours counts the same; empty when none
--       does.

with

gepubliceerd as (select * from ref_gepubliceerd),

final as (
    select
        document,
        tabel,
        regel,
        populatie,
        peil,
        eenheid,
        metric_id,
        uitsplitsing,
        code,
        toelichting,
        cast(waarde as decimal(18, 4)) as waarde
    from gepubliceerd
)

select * from final
