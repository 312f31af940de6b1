-- int_mkba_duur: one row per studied voorziening: how many months are paid for one time it is used.
-- key:  voorziening_code
-- note: of what began within the data and was over before the last month; a month that has begun is
--       a month paid. Null: nothing was over yet.

with

inzet as (select * from fct_inzet),
voorziening as (select * from dim_voorziening),
laatste_maand as (select * from int_laatste_maand),

per_inzet as (
    select
        inzet_id,
        voorziening_code,
        count(*) as aantal_maanden,
        max(periode_id) as laatste_periode_id,
        max(is_start) as is_begonnen
    from inzet
    group by inzet_id, voorziening_code
),

afgerond as (
    select
        per_inzet.voorziening_code,
        avg(per_inzet.aantal_maanden) as gemiddeld_aantal_maanden
    from per_inzet
    inner join laatste_maand on per_inzet.laatste_periode_id < laatste_maand.periode_id
    where per_inzet.is_begonnen
    group by per_inzet.voorziening_code
),

final as (
    select
        voorziening.voorziening_code,
        afgerond.gemiddeld_aantal_maanden
    from voorziening
    left join afgerond on voorziening.voorziening_code = afgerond.voorziening_code
    where voorziening.is_onderzocht
)

select * from final
