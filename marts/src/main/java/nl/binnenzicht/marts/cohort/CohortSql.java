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
