-- check: sleutel_uniek STOP
select
    uitkomst_code,
    voorziening_code,
    kwadrant_code
from fct_effect
group by uitkomst_code, voorziening_code, kwadrant_code
having count(*) > 1;

-- check: staat_bekend STOP
select
    uitkomst_code,
    voorziening_code,
    kwadrant_code
from fct_effect
where
    staat_code is null
    or staat_code not in (
        'ONMOGELIJK', 'ONVOLDOENDE', 'ONBETROUWBAAR', 'GEEN_VERSCHIL', 'AANWIJZING', 'STERK'
    );

-- check: elk_vak_van_het_plan STOP
select
    uitkomst.uitkomst_code,
    instrument.code
from dim_uitkomst as uitkomst
cross join (select code from dim_analyseplan where onderdeel_code = 'INSTRUMENT') as instrument
cross join (select code from dim_analyseplan where onderdeel_code = 'SEGMENT') as segment
left join fct_effect as effect
    on uitkomst.uitkomst_code = effect.uitkomst_code
    and uitkomst.rang_code = effect.rang_code
    and instrument.code = effect.voorziening_code
    and segment.code = effect.kwadrant_code
where effect.uitkomst_code is null;

-- check: geen_getal_waar_het_niet_mag STOP
select
    uitkomst_code,
    voorziening_code,
    kwadrant_code
from fct_effect
where
    staat_code in ('ONMOGELIJK', 'ONVOLDOENDE')
    and coalesce(
        verschil, onder, boven, verschil_gekrompen, q_waarde, ruw_verschil,
        gemiddelde_zonder, p_waarde, kleinst_aantoonbaar, e_waarde
    ) is not null;

-- check: getal_waar_het_moet STOP
select
    uitkomst_code,
    voorziening_code,
    kwadrant_code
from fct_effect
where
    staat_code in ('GEEN_VERSCHIL', 'AANWIJZING', 'STERK')
    and (
        verschil is null or onder is null or boven is null or q_waarde is null
        or verschil_gekrompen is null or kleinst_aantoonbaar is null
    );

-- check: intervallen_op_volgorde STOP
select
    uitkomst_code,
    voorziening_code,
    kwadrant_code
from fct_effect
where
    not (onder <= verschil and verschil <= boven)
    or not (ruw_onder <= ruw_verschil and ruw_verschil <= ruw_boven);

-- check: kansen_tussen_nul_en_een STOP
select
    effect.uitkomst_code,
    effect.voorziening_code,
    effect.kwadrant_code
from fct_effect as effect
inner join dim_uitkomst as uitkomst on effect.uitkomst_code = uitkomst.uitkomst_code
where
    uitkomst.is_kans and not (effect.gemiddelde_gestart between 0 and 1)
    or uitkomst.is_kans and not (effect.gemiddelde_zonder between 0 and 1)
    or not (effect.p_waarde between 0 and 1)
    or not (effect.q_waarde between effect.p_waarde - 0.000000001 and 1)
    or effect.e_waarde < 1;

-- check: gebeurtenissen_binnen_aantallen STOP
select
    uitkomst_code,
    voorziening_code,
    kwadrant_code
from fct_effect
where
    gebeurtenissen_gestart > aantal_gestart
    or gebeurtenissen_vergelijking > aantal_vergelijking
    or effectieve_omvang > aantal_vergelijking + 0.001;

-- check: iets_te_schatten WARN
select voorziening_code
from fct_effect
where
    rang_code = 'PRIMAIR' and kwadrant_code = 'ALLE'
    and staat_code in ('ONMOGELIJK', 'ONVOLDOENDE');
