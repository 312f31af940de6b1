-- check: sleutel_uniek STOP
select
    casus_code,
    maat_code
from fct_mkba_uitkomst
group by casus_code, maat_code
having count(*) > 1;

-- check: saldo_is_som_van_posten STOP
-- note: the posts are rounded to cents, half a cent per row
select uitkomst.casus_code
from fct_mkba_uitkomst as uitkomst
left join (
    select
        casus_code,
        sum(contant_eur) as saldo,
        count(*) as rijen
    from fct_mkba
    where not is_overdracht
    group by casus_code
) as post on uitkomst.casus_code = post.casus_code
where
    uitkomst.maat_code = 'NCW'
    and uitkomst.waarde is not null
    and abs(uitkomst.waarde - coalesce(post.saldo, 0)) > 0.005 * (coalesce(post.rijen, 0) + 1);

-- check: actor_is_som_van_posten STOP
select
    uitkomst.casus_code,
    uitkomst.maat_code
from fct_mkba_uitkomst as uitkomst
inner join (
    select
        casus_code,
        actor_code,
        sum(contant_eur) as saldo,
        count(*) as rijen
    from fct_mkba
    group by casus_code, actor_code
) as post
    on uitkomst.casus_code = post.casus_code
    and uitkomst.maat_code = 'NCW_' || post.actor_code
where abs(uitkomst.waarde - post.saldo) > 0.005 * (post.rijen + 1);

-- check: actoren_samen_zijn_het_saldo STOP
select casus_code
from fct_mkba_uitkomst
where
    maat_code in (
        'NCW_GEMEENTE', 'NCW_RIJK', 'NCW_ZORGVERZEKERAAR', 'NCW_WERKGEVER', 'NCW_CLIENT',
        'NCW_SAMENLEVING', 'NCW'
    )
    and waarde is not null
group by casus_code
having abs(sum(case when maat_code = 'NCW' then -waarde else waarde end)) > 0.000001;

-- check: band_op_volgorde STOP
select laag.casus_code
from fct_mkba_uitkomst as laag
inner join fct_mkba_uitkomst as hoog on laag.casus_code = hoog.casus_code
where laag.maat_code = 'NCW_P5' and hoog.maat_code = 'NCW_P95' and laag.waarde > hoog.waarde;

-- check: kans_tussen_nul_en_een STOP
select casus_code
from fct_mkba_uitkomst
where maat_code = 'KANS_POSITIEF' and not (waarde between 0 and 1);

-- check: evpi_niet_onder_nul STOP
select casus_code
from fct_mkba_uitkomst
where maat_code = 'EVPI' and waarde < 0;

-- check: casus_heeft_een_omslag STOP
select casus.casus_code
from fct_mkba_casus as casus
left join fct_mkba_uitkomst as uitkomst
    on casus.casus_code = uitkomst.casus_code and uitkomst.maat_code = 'OMSLAG_EFFECT'
where casus.rekenblad is not null and uitkomst.waarde is null;
