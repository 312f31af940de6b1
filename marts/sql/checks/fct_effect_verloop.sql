-- check: sleutel_uniek STOP
select voorziening_code, kwadrant_code, maand
from fct_effect_verloop
group by voorziening_code, kwadrant_code, maand
having count(*) > 1;

-- check: geen_verloop_verder_dan_een_betrouwbare_schatting STOP
select
    verloop.voorziening_code,
    verloop.kwadrant_code,
    verloop.maand
from fct_effect_verloop as verloop
where not exists (
    select 1
    from fct_effect as effect
    inner join dim_uitkomst as uitkomst on effect.uitkomst_code = uitkomst.uitkomst_code
    where
        effect.voorziening_code = verloop.voorziening_code
        and effect.kwadrant_code = verloop.kwadrant_code
        and uitkomst.gevolg_code = 'WERK'
        and uitkomst.horizon_maanden >= verloop.maand
        and effect.staat_code in ('GEEN_VERSCHIL', 'AANWIJZING', 'STERK')
);

-- check: kansen_nemen_niet_af STOP
select voorziening_code, kwadrant_code, maand
from (
    select
        *,
        lag(kans_gestart) over per_cel as vorige_gestart,
        lag(kans_zonder) over per_cel as vorige_zonder
    from fct_effect_verloop
    window per_cel as (partition by voorziening_code, kwadrant_code order by maand)
) as rijen
where kans_gestart < vorige_gestart or kans_zonder < vorige_zonder;

-- check: niemand_apart STOP
select voorziening_code, kwadrant_code, maand
from fct_effect_verloop
where
    gevolgd_gestart % 10 <> 0 or gevolgd_gestart < 10 or gevolgd_zonder % 10 <> 0
    or gevolgd_zonder < 10;
