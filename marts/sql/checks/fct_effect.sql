-- check: sleutel_uniek STOP
select
    voorziening_code,
    kwadrant_code
from fct_effect
group by voorziening_code, kwadrant_code
having count(*) > 1;

-- check: staat_bekend STOP
select
    voorziening_code,
    kwadrant_code
from fct_effect
where
    staat_code is null
    or staat_code not in (
        'ONMOGELIJK', 'ONVOLDOENDE', 'ONBETROUWBAAR', 'GEEN_VERSCHIL', 'AANWIJZING', 'STERK'
    );

-- check: elk_instrument_in_elk_kwadrant STOP
select voorziening.voorziening_code
from dim_voorziening as voorziening
left join fct_effect as effect on voorziening.voorziening_code = effect.voorziening_code
where voorziening.is_onderzocht
group by voorziening.voorziening_code
having count(effect.kwadrant_code) <> 5;

-- check: geen_getal_waar_het_niet_mag STOP
select
    voorziening_code,
    kwadrant_code
from fct_effect
where
    staat_code in ('ONMOGELIJK', 'ONVOLDOENDE')
    and coalesce(
        verschil, onder, boven, verschil_gekrompen, q_waarde, ruw_verschil, risico_vergelijking
    ) is not null;

-- check: getal_waar_het_moet STOP
select
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
    voorziening_code,
    kwadrant_code
from fct_effect
where
    not (onder <= verschil and verschil <= boven)
    or not (ruw_onder <= ruw_verschil and ruw_verschil <= ruw_boven);

-- check: kansen_tussen_nul_en_een STOP
select
    voorziening_code,
    kwadrant_code
from fct_effect
where
    not (risico_gestart between 0 and 1)
    or not (risico_vergelijking between 0 and 1)
    or not (q_waarde between 0 and 1)
    or e_waarde < 1;

-- check: gebeurtenissen_binnen_aantallen STOP
select
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
where kwadrant_code = 'ALLE' and staat_code in ('ONMOGELIJK', 'ONVOLDOENDE');
