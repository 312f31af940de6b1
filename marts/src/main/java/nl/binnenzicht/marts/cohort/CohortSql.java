package nl.binnenzicht.marts.cohort;

import java.util.List;
import java.util.Optional;
import nl.binnenzicht.marts.cohort.Criterium.Aantal;
import nl.binnenzicht.marts.cohort.Criterium.Hoe;

/**
 * A cohort as one query for DuckDB over the published marts. One row is a person with an index
 * date:
 *
 * <pre>
 * client_id    who
 * index_datum  the index date
 * is_gezien    whether everything that the rules ask after the index date lies within the data
 * regel_1 ...  whether that rule holds; never null
 * </pre>
 *
 * <p>Names of tables and columns come from {@link Bron} and {@link Kenmerk} only; everything that a
 * person wrote travels as a parameter.
 */
public final class CohortSql {

    private static final String LAATSTE_DAG = "(select max(einddatum) from dim_periode)";

    private final Vraag vraag = new Vraag();

    private CohortSql() {}

    /**
     * A query with its parameters.
     *
     * @param sql with a question mark per parameter
     * @param parameters in order
     */
    public record Query(String sql, Object[] parameters) {}

    public static Query van(Cohort cohort) {
        CohortSql maker = new CohortSql();
        maker.vraag.sql("with index_persoon as (");
        maker.index(cohort.index());
        maker.vraag.sql(")\nselect\n    p.client_id,\n    p.index_datum,\n    ");
        maker.gezien(cohort.naDeIndex());
        int nummer = 0;
        for (Cohort.Regel regel : cohort.regels()) {
            maker.vraag.sql(",\n    ");
            maker.voorwaarde(regel.voorwaarde());
            maker.vraag.sql(" as regel_" + ++nummer);
        }
        maker.vraag.sql("\nfrom index_persoon as p\norder by p.client_id");
        return new Query(maker.vraag.tekst(), maker.vraag.parameters());
    }

    /** Every code that a characteristic ever had: columns {@code kolom} and {@code code}. */
    public static Query groepen() {
        StringBuilder sql = new StringBuilder();
        for (Kenmerk kenmerk : Kenmerk.values()) {
            sql.append(sql.isEmpty() ? "" : " union all ")
                    .append(
                            "select distinct '%1$s' as kolom, %1$s as code from fct_client_maand"
                                    .formatted(kenmerk.kolom()))
                    .append(" where " + kenmerk.kolom() + " is not null");
        }
        return new Query(sql.toString(), new Object[0]);
    }

    /** The members with their characteristics at the index: a column per {@link Kenmerk}. */
    public static Query kenmerken(Cohort cohort) {
        StringBuilder kolommen = new StringBuilder();
        for (Kenmerk kenmerk : Kenmerk.values()) {
            kolommen.append(", m.").append(kenmerk.kolom());
        }
        return over(
                cohort,
                """
                select l.client_id, l.index_datum%s
                from lid as l
                left join fct_client_maand as m
                    on l.client_id = m.client_id
                    and m.periode_id = cast(strftime(
                        date_trunc('month', l.index_datum + 1) - to_months(1), '%%Y%%m') as integer)
                order by l.client_id
                """
                        .formatted(kolommen));
    }

    /**
     * The members who have bijstand at the index or get it later, and how that ended.
     *
     * <pre>
     * client_id    who
     * begin        day from which someone is followed: the index date, or the first day of bijstand
     * einde        day of leaving; empty: still there on the last day of the data
     * is_naar_werk whether that was to work; empty: not left
     * laatste_dag  of the data
     * </pre>
     *
     * <p>Who has no bijstand then and gets none later is not in it.
     */
    public static Query volgen(Cohort cohort) {
        return over(
                cohort,
                """
                select
                    f.client_id, f.index_datum, f.begin,
                    min(uit.stroomdatum) as einde,
                    arg_min(uit.is_naar_werk, uit.stroomdatum) as is_naar_werk,
                    (select max(einddatum) from dim_periode) as laatste_dag
                from (
                    select
                        l.client_id, l.index_datum,
                        case when coalesce(
                            (select arg_max(s.stroom_soort_code = 'IN', s.stroom_id)
                                from fct_stroom as s
                                where s.client_id = l.client_id
                                    and s.stroom_soort_code in ('IN', 'UIT')
                                    and s.stroomdatum = (select max(t.stroomdatum)
                                        from fct_stroom as t
                                        where t.client_id = l.client_id
                                            and t.stroom_soort_code in ('IN', 'UIT')
                                            and t.stroomdatum <= l.index_datum
                                            and t.stroomdatum >= date_trunc(
                                                'month', l.index_datum + 1))),
                            exists (select 1 from fct_client_maand as m
                                where m.client_id = l.client_id and m.is_bijstand
                                    and m.periode_id = cast(strftime(date_trunc('month',
                                        l.index_datum + 1) - to_months(1), '%Y%m') as integer)))
                        then l.index_datum
                        else (select min(s.stroomdatum) from fct_stroom as s
                            where s.client_id = l.client_id and s.stroom_soort_code = 'IN'
                                and s.stroomdatum > l.index_datum)
                        end as begin
                    from lid as l
                ) as f
                left join fct_stroom as uit
                    on f.client_id = uit.client_id
                    and uit.stroom_soort_code = 'UIT'
                    and uit.stroomdatum > f.begin
                where f.begin is not null
                group by f.client_id, f.index_datum, f.begin
                order by f.client_id
                """);
    }

    /** The instruments that members start on or after the index date, one row per use. */
    public static Query inzet(Cohort cohort) {
        return over(
                cohort,
                """
                select l.client_id, i.voorziening_code, i.begindatum,
                    coalesce(i.einddatum, (select max(einddatum) from dim_periode)) as einddatum
                from lid as l
                inner join fct_inzet as i on l.client_id = i.client_id and i.is_start
                where i.begindatum >= l.index_datum
                order by l.client_id, i.begindatum, i.inzet_id
                """);
    }

    /**
     * Some members with what an informatiemanager may see of a row; birth year as a class of ten.
     */
    public static Query rijen(Cohort cohort, int aantal) {
        Query query =
                over(
                        cohort,
                        """
                        select l.client_id, strftime(l.index_datum, '%Y-%m') as index_maand,
                            cast(c.geboortejaar // 10 * 10 as integer) as geboren_vanaf,
                            m.geslacht_code, m.kwadrant_code, m.regeling_code, m.duurklasse_code
                        from lid as l
                        left join dim_client as c
                            on l.client_id = c.client_id
                            and l.index_datum between c.geldig_van
                                and coalesce(c.geldig_tot, date '9999-12-31')
                        left join fct_client_maand as m
                            on l.client_id = m.client_id
                            and m.periode_id = cast(strftime(date_trunc('month',
                                l.index_datum + 1) - to_months(1), '%Y%m') as integer)
                        order by hash(l.client_id)
                        """);
        return new Query(query.sql() + "limit " + aantal, query.parameters());
    }

    private static Query over(Cohort cohort, String rest) {
        Query wie = van(cohort);
        StringBuilder regels = new StringBuilder("is_gezien");
        for (int regel = 1; regel <= cohort.regels().size(); regel++) {
            regels.append(" and regel_").append(regel);
        }
        return new Query(
                "with lid as (select client_id, index_datum from ("
                        + wie.sql()
                        + ") where "
                        + regels
                        + ")\n"
                        + rest,
                wie.parameters());
    }

    private void index(Index index) {
        if (index instanceof Index.Maand maand) {
            vraag.sql("select client_id, cast(")
                    .waarde(maand.maand().atEndOfMonth())
                    .sql(" as date) as index_datum from fct_client_maand where periode_id = ")
                    .waarde(maand.maand().getYear() * 100 + maand.maand().getMonthValue());
            return;
        }
        Index.Gebeurtenis event = (Index.Gebeurtenis) index;
        String welke = event.welke() == Index.Welke.LAATSTE_IN_PERIODE ? "max" : "min";
        boolean binnen = event.welke() != Index.Welke.EERSTE;
        String dag = event.moment() == Index.Moment.DAG ? "dag" : "last_day(dag)";
        vraag.sql("select * from (select client_id, ")
                .sql(welke + "(" + dag + ") as index_datum from (select client_id, ")
                .sql(
                        event.bron().begin()
                                + " as dag from "
                                + event.bron().tabel()
                                + " as bron where ")
                .sql(event.bron().begin() + " is not null");
        alleen(event.bron(), event.codes());
        vraag.sql(") where dag <= " + LAATSTE_DAG);
        if (binnen) {
            grenzen(dag, event.van(), event.totEnMet());
        }
        vraag.sql(" group by client_id) where true");
        if (!binnen) {
            grenzen("index_datum", event.van(), event.totEnMet());
        }
    }

    private void grenzen(
            String dag, Optional<java.time.LocalDate> van, Optional<java.time.LocalDate> totEnMet) {
        van.ifPresent(grens -> vraag.sql(" and " + dag + " >= ").datum(grens));
        totEnMet.ifPresent(grens -> vraag.sql(" and " + dag + " <= ").datum(grens));
    }

    private void gezien(List<Afstand> na) {
        vraag.sql("(true");
        for (Afstand afstand : na) {
            vraag.sql(" and ").dag(afstand).sql(" <= " + LAATSTE_DAG);
        }
        vraag.sql(") as is_gezien");
    }

    private void voorwaarde(Voorwaarde voorwaarde) {
        if (voorwaarde instanceof Voorwaarde.En en) {
            groep(" and ", en.delen());
        } else if (voorwaarde instanceof Voorwaarde.Of of) {
            groep(" or ", of.delen());
        } else if (voorwaarde instanceof Voorwaarde.Niet niet) {
            vraag.sql("(not ");
            voorwaarde(niet.deel());
            vraag.sql(")");
        } else if (voorwaarde instanceof Criterium.Stand stand) {
            stand(stand);
        } else if (voorwaarde instanceof Criterium.Gebeurtenis gebeurtenis) {
            gebeurtenis(gebeurtenis);
        } else if (voorwaarde instanceof Criterium.Zrm zrm) {
            zrm(zrm);
        } else {
            indexdatum((Criterium.Indexdatum) voorwaarde);
        }
    }

    private void groep(String tussen, List<Voorwaarde> delen) {
        vraag.sql("(");
        for (int i = 0; i < delen.size(); i++) {
            vraag.sql(i == 0 ? "" : tussen);
            voorwaarde(delen.get(i));
        }
        vraag.sql(")");
    }

    /** The month of the last month end on or before the index date, moved. */
    private void stand(Criterium.Stand stand) {
        vraag.sql(
                        "exists (select 1 from fct_client_maand as bron where bron.client_id = p.client_id")
                .sql(" and bron.periode_id = cast(strftime(date_trunc('month', p.index_datum + 1)")
                .sql(" + to_months(cast(")
                .waarde(stand.maanden() - 1)
                .sql(" as integer)), '%Y%m') as integer)");
        codes(stand.wat().kolom(), stand.codes());
        if (stand.codes().isEmpty()) {
            vraag.sql(" and bron." + stand.wat().kolom() + " is not null");
        }
        vraag.sql(")");
    }

    private void gebeurtenis(Criterium.Gebeurtenis gebeurtenis) {
        Aantal aantal = gebeurtenis.aantal();
        if (aantal.equals(Aantal.MINSTENS_EEN)) {
            vraag.sql("exists (select 1");
            bron(gebeurtenis);
            vraag.sql(")");
            return;
        }
        vraag.sql("(select count(distinct bron." + gebeurtenis.bron().sleutel() + ")");
        bron(gebeurtenis);
        vraag.sql(") between ")
                .waarde(aantal.min())
                .sql(" and ")
                .waarde(aantal.max().orElse(Integer.MAX_VALUE));
    }

    private void bron(Criterium.Gebeurtenis gebeurtenis) {
        Bron bron = gebeurtenis.bron();
        vraag.sql(" from " + bron.tabel() + " as bron where bron.client_id = p.client_id");
        alleen(bron, gebeurtenis.codes());
        String begin = "bron." + bron.begin();
        if (gebeurtenis.hoe() == Hoe.LOOPT) {
            vraag.sql(" and " + begin + " <= ").dag(gebeurtenis.venster().tot());
            gebeurtenis
                    .venster()
                    .van()
                    .ifPresent(
                            van ->
                                    vraag.sql(" and coalesce(bron." + bron.einde())
                                            .sql(", date '9999-12-31') >= ")
                                            .dag(van));
        } else {
            String dag = gebeurtenis.hoe() == Hoe.GESTART ? begin : "bron." + bron.einde();
            binnen(dag, gebeurtenis.venster());
        }
    }

    private void binnen(String dag, Venster venster) {
        venster.van().ifPresent(van -> vraag.sql(" and " + dag + " >= ").dag(van));
        vraag.sql(" and " + dag + " <= ").dag(venster.tot());
    }

    private void alleen(Bron bron, List<String> gekozen) {
        if (!bron.alleen().isEmpty()) {
            vraag.sql(" and bron." + bron.alleen());
        }
        codes(bron.codekolom(), gekozen);
    }

    private void codes(String kolom, List<String> gekozen) {
        if (gekozen.isEmpty()) {
            return;
        }
        vraag.sql(" and bron." + kolom + " in (");
        for (int i = 0; i < gekozen.size(); i++) {
            vraag.sql(i == 0 ? "" : ", ").waarde(gekozen.get(i));
        }
        vraag.sql(")");
    }

    private void zrm(Criterium.Zrm zrm) {
        String scores = " from fct_zrm_score as bron where bron.client_id = p.client_id";
        if (zrm.welke() == Criterium.Welke.EEN) {
            vraag.sql("exists (select 1" + scores);
            scores(zrm);
            vraag.sql(" and bron.score between ").waarde(zrm.van()).sql(" and ");
            vraag.waarde(zrm.totEnMet()).sql(")");
            return;
        }
        String welke = zrm.welke() == Criterium.Welke.LAATSTE ? "arg_max" : "arg_min";
        vraag.sql("coalesce((select " + welke)
                .sql("(bron.score, strftime(bron.meetdatum, '%Y%m%d') || bron.meting_id)" + scores);
        scores(zrm);
        vraag.sql(") between ").waarde(zrm.van()).sql(" and ").waarde(zrm.totEnMet());
        vraag.sql(", false)");
    }

    private void scores(Criterium.Zrm zrm) {
        vraag.sql(" and bron.zrm_domein_code = ").waarde(zrm.domein());
        binnen("bron.meetdatum", zrm.venster());
    }

    private void indexdatum(Criterium.Indexdatum datum) {
        vraag.sql("(true");
        grenzen("p.index_datum", datum.van(), datum.totEnMet());
        vraag.sql(")");
    }
}
