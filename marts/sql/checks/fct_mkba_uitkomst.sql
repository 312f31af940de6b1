-- check: sleutel_uniek STOP
select
    casus_code,
    maat_code
from fct_mkba_uitkomst
group by casus_code, maat_code
having count(*) > 1;

-- check: saldo_is_som_van_posten STOP
select uitkomst.casus_code
from fct_mkba_uitkomst as uitkomst
left join (
    select
        casus_code,
        sum(contant_eur) as saldo
    from fct_mkba
    where not is_overdracht
    group by casus_code
) as post on uitkomst.casus_code = post.casus_code
where
    uitkomst.maat_code = 'NCW'
    and uitkomst.waarde is not null
    and abs(uitkomst.waarde - coalesce(post.saldo, 0)) > 0.005;

-- check: actor_is_som_van_posten STOP
select
    uitkomst.casus_code,
    uitkomst.maat_code
from fct_mkba_uitkomst as uitkomst
inner join (
    select
        casus_code,
        actor_code,
        sum(contant_eur) as saldo
    from fct_mkba
    group by casus_code, actor_code
) as post
    on uitkomst.casus_code = post.casus_code
    and uitkomst.maat_code = 'NCW_' || post.actor_code
where abs(uitkomst.waarde - post.saldo) > 0.005;

-- check: actoren_samen_zijn_het_saldo STOP
select casus_code
from fct_mkba_uitkomst
where
    maat_code in (
        'NCW_GEMEENTE', 'NCW_RIJK', 'NCW_ZORGVERZEKERAAR', 'NCW_WERKGEVER', 'NCW_CLIENT', 'NCW'
    )
group by casus_code
having abs(sum(case when maat_code = 'NCW' then -waarde else waarde end)) > 0.5;

-- check: band_op_volgorde STOP
select laag.casus_code
from fct_mkba_uitkomst as laag
inner join fct_mkba_uitkomst as hoog on laag.casus_code = hoog.casus_code
where laag.maat_code = 'NCW_P5' and hoog.maat_code = 'NCW_P95' and laag.waarde > hoog.waarde;

-- check: kans_tussen_nul_en_een STOP
select casus_code
from fct_mkba_uitkomst
where maat_code = 'KANS_POSITIEF' and not (waarde between 0 and 1);

-- check: casus_heeft_een_uitkomst WARN
select casus_code
from fct_mkba_uitkomst
where maat_code = 'NCW' and waarde is null;
