-- dim_uitkomst: one row per outcome of the analysis plan in force.
-- key:  uitkomst_code
-- note: volgorde is the order of the plan; the primary outcome comes first.

with

analyseplan as (select * from ref_analyseplan),

nieuwste as (
    select max(vastgesteld_op) as vastgesteld_op
    from analyseplan
),

final as (
    select
        analyseplan.code as uitkomst_code,
        analyseplan.naam,
        analyseplan.rang as rang_code,
        analyseplan.gevolg as gevolg_code,
        cast(analyseplan.horizon_maanden as int) as horizon_maanden,
        cast(analyseplan.opvolging_maanden as int) as opvolging_maanden,
        analyseplan.gevolg in ('WERK', 'DUURZAAM', 'DEELTIJD') as is_kans,
        analyseplan.toelichting,
        analyseplan._rij as volgorde
    from analyseplan
    inner join nieuwste on analyseplan.vastgesteld_op = nieuwste.vastgesteld_op
    where analyseplan.onderdeel = 'UITKOMST'
)

select * from final
