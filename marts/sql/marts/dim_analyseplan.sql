-- dim_analyseplan: one row per line of the analysis plan in force.
-- key:  code, onderdeel_code
-- note: older versions stay in the reference file; the newest one counts.

with

analyseplan as (select * from ref_analyseplan),

nieuwste as (
    select max(vastgesteld_op) as vastgesteld_op
    from analyseplan
),

final as (
    select
        analyseplan.code,
        analyseplan.onderdeel as onderdeel_code,
        analyseplan.naam,
        analyseplan.rang as rang_code,
        analyseplan.toelichting,
        analyseplan.versie,
        cast(analyseplan.vastgesteld_op as date) as vastgesteld_op,
        analyseplan._rij as volgorde
    from analyseplan
    inner join nieuwste on analyseplan.vastgesteld_op = nieuwste.vastgesteld_op
)

select * from final
