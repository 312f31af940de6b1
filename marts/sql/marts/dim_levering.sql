-- dim_levering: one row per delivery that counts in this snapshot.
-- key:  levering
-- note: made from the manifests in landing, not from a file

with

levering as (select * from ref_levering),

final as (
    select
        levering,
        bron,
        tabel,
        nummer,
        bestand,
        sha256,
        geland_op,
        gelezen,
        geland,
        quarantaine
    from levering
)

select * from final
