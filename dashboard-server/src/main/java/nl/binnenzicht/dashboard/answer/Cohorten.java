package nl.binnenzicht.dashboard.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.marts.cohort.Afstand;
import nl.binnenzicht.marts.cohort.Codes;
import nl.binnenzicht.marts.cohort.Cohort;
import nl.binnenzicht.marts.cohort.CohortJson;
import nl.binnenzicht.marts.cohort.CohortLezer;
import nl.binnenzicht.marts.cohort.CohortSql;
import nl.binnenzicht.marts.cohort.CohortTekst;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.query.Rows;

/**
 * The door to cohorts: a definition in, counts out that may be shown to who asked.
 *
 * <p>Problems: those of {@link CohortLezer}; BZ-167 for a snapshot that is too old, BZ-248 when too
 * many groups are asked.
 */
public final class Cohorten {

    /** Rows of people that are shown at a time. */
    public static final int MEESTE_RIJEN = 50;

    /** Index dates of people that are kept for the next question. */
    private static final int REMEMBERED = 400_000;

    private final SnapshotSource source;
    private final Map<String, CohortGeheugen> geheugens = new ConcurrentHashMap<>();
    private final Cache<String, CohortLeden> bekend =
            Caffeine.newBuilder()
                    .maximumWeight(REMEMBERED)
                    .weigher((String any, CohortLeden leden) -> 1 + leden.ids().size())
                    .build();
    private final Cache<String, Rows> groepen = Caffeine.newBuilder().maximumSize(2).build();

    public Cohorten(SnapshotSource source) {
        this.source = source;
    }

    /** The cohort that a text describes, with only codes that the snapshot has. */
    public Cohort lees(String json, AsOf asOf) {
        try (ServedSnapshot snapshot = source.acquire(asOf)) {
            return CohortLezer.lees(json, codes(snapshot.names()));
        }
    }

    private static Codes codes(CodeNames names) {
        return kolom -> Optional.of(names.of(kolom).keySet()).filter(codes -> !codes.isEmpty());
    }

    /** A cohort in words, with the names of the snapshot. */
    public CohortTekst tekst(AsOf asOf) {
        try (ServedSnapshot snapshot = source.acquire(asOf)) {
            return new CohortTekst(snapshot.names()::of);
        }
    }

    /** Code to name of a column, in the order of screens. */
    public Map<String, String> namen(String kolom, AsOf asOf) {
        try (ServedSnapshot snapshot = source.acquire(asOf)) {
            return snapshot.names().of(kolom);
        }
    }

    /** How many people, and where the others dropped out. */
    public CohortTelling tel(Cohort cohort, Policy policy, AsOf asOf) {
        try (ServedSnapshot snapshot = source.acquire(asOf)) {
            CohortLeden leden = leden(cohort, snapshot);
            return telling(cohort, leden, policy, snapshot);
        }
    }

    private CohortTelling telling(
            Cohort cohort, CohortLeden leden, Policy policy, ServedSnapshot snapshot) {
        List<String> namen = namen(cohort, new CohortTekst(snapshot.names()::of));
        boolean[] mag = mag(cohort, leden, policy, snapshot);
        Assembly tabel =
                Assembly.of("cohort_uitval", snapshot.id())
                        .column("stap", "Stap", Kind.TEXT)
                        .column("over", "Over", Kind.INTEGER)
                        .column("eraf", "Eraf", Kind.INTEGER);
        Cell over = Cell.teWeinig();
        for (int stap = 0; stap < namen.size(); stap++) {
            long aantal = leden.stappen().get(stap).cardinality();
            over = mag[stap] ? Cell.of(aantal) : Cell.teWeinig();
            Cell eraf = Cell.absent(Cell.State.NVT);
            if (stap > 0) {
                eraf =
                        mag[stap] && mag[stap - 1]
                                ? Cell.of(leden.stappen().get(stap - 1).cardinality() - aantal)
                                : Cell.teWeinig();
            }
            tabel.row(Cell.of(namen.get(stap)), over, eraf);
        }
        return new CohortTelling(cohort, over, tabel.table());
    }

    /** Who they are and what happened to them, beside another cohort where there is one. */
    public CohortBeeld beeld(Cohort a, Optional<Cohort> b, Policy policy, AsOf asOf) {
        try (ServedSnapshot snapshot = source.acquire(asOf)) {
            CohortTelling telling = telling(a, leden(a, snapshot), policy, snapshot);
            Optional<CohortTelling> ander =
                    b.map(een -> telling(een, leden(een, snapshot), policy, snapshot));
            boolean magB = ander.map(een -> een.aantal().isShown()).orElse(true);
            boolean mag = telling.aantal().isShown() && magB;
            CohortVergelijking vergelijking =
                    new CohortVergelijking(
                            vraag(snapshot, CohortSql.kenmerken(a)),
                            b.map(een -> vraag(snapshot, CohortSql.kenmerken(een))),
                            groepen.get(snapshot.id(), any -> vraag(snapshot, CohortSql.groepen())),
                            snapshot.names(),
                            policy.minClienten(),
                            mag);
            List<CohortVerloop> verlopen = new ArrayList<>();
            verlopen.add(verloop(a, telling, policy, snapshot));
            b.ifPresent(een -> verlopen.add(verloop(een, ander.orElseThrow(), policy, snapshot)));
            return new CohortBeeld(
                    telling,
                    ander,
                    vergelijking.tabel(snapshot.id()),
                    CohortCurven.uitkomsten(verlopen, snapshot.id()),
                    CohortCurven.verloop(verlopen, snapshot.id()),
                    CohortPaden.tabel(
                            vraag(snapshot, CohortSql.inzet(a)),
                            leden(a, snapshot).leden().cardinality(),
                            telling.aantal().isShown(),
                            snapshot.names().of("voorziening_code"),
                            snapshot.id()),
                    vergelijking.gedeeld());
        }
    }

    /**
     * Some of the people in a cohort, as pseudonyms. Who asks must have written down why before
     * this is called. Problems: BZ-247 for a policy that may not see people.
     */
    public Published rijen(Cohort cohort, Policy policy, AsOf asOf) {
        if (policy.role() != Policy.Role.INFORMATIEMANAGER) {
            throw RequestException.wrong(
                    new Problem(
                            "BZ-247",
                            "rijen van mensen",
                            "deze rol ziet geen rijen van mensen",
                            "de rol informatiemanager",
                            "Er is geen rij getoond."));
        }
        try (ServedSnapshot snapshot = source.acquire(asOf)) {
            Rows rows = vraag(snapshot, CohortSql.rijen(cohort, MEESTE_RIJEN));
            return CohortRijen.tabel(rows, snapshot.names(), snapshot.id());
        }
    }

    private CohortVerloop verloop(
            Cohort cohort, CohortTelling telling, Policy policy, ServedSnapshot snapshot) {
        return new CohortVerloop(
                vraag(snapshot, CohortSql.volgen(cohort)),
                leden(cohort, snapshot).leden().cardinality(),
                policy,
                telling.aantal().isShown());
    }

    private static Rows vraag(ServedSnapshot snapshot, CohortSql.Query query) {
        return known(snapshot, () -> snapshot.query(query.sql(), query.parameters()));
    }

    private static List<String> namen(Cohort cohort, CohortTekst tekst) {
        List<String> namen = new ArrayList<>();
        namen.add("Index: " + tekst.van(cohort.index()));
        if (!cohort.naDeIndex().isEmpty()) {
            namen.add("Lang genoeg gevolgd: " + gevolgd(cohort.naDeIndex()));
        }
        cohort.regels().forEach(regel -> namen.add(tekst.van(regel)));
        return namen;
    }

    private static String gevolgd(List<Afstand> na) {
        return String.join(", ", na.stream().map(Afstand::inWoorden).toList())
                + " ligt binnen de gegevens";
    }

    /** The end first, then the beginning: what lies between matters least. */
    private boolean[] mag(
            Cohort cohort, CohortLeden leden, Policy policy, ServedSnapshot snapshot) {
        int laatste = leden.stappen().size() - 1;
        boolean[] mag = new boolean[laatste + 1];
        CohortGeheugen geheugen =
                geheugens.computeIfAbsent(snapshot.id(), any -> new CohortGeheugen());
        List<Integer> volgorde = new ArrayList<>(List.of(laatste));
        for (int stap = 0; stap < laatste; stap++) {
            volgorde.add(stap);
        }
        for (int stap : volgorde) {
            mag[stap] =
                    policy.minClienten() == 0
                            || geheugen.mag(
                                    kern(cohort, stap), leden.na(stap), policy.minClienten());
        }
        return mag;
    }

    /** What decides who is left after a step. */
    private static String kern(Cohort cohort, int stap) {
        boolean gevolgd = !cohort.naDeIndex().isEmpty();
        if (stap == 0) {
            return CohortJson.kern(cohort.tot(0));
        }
        Cohort deel = cohort.tot(gevolgd ? stap - 1 : stap);
        boolean zelf = deel.naDeIndex().size() == cohort.naDeIndex().size();
        return CohortJson.kern(deel) + (zelf ? "" : cohort.naDeIndex());
    }

    /** Exact, for the other classes of this package. */
    CohortLeden leden(Cohort cohort, ServedSnapshot snapshot) {
        return bekend.get(
                snapshot.id() + CohortJson.regel(cohort),
                any -> known(snapshot, () -> CohortLeden.van(cohort, snapshot)));
    }

    /** A snapshot may be older than a column that the language asks. */
    private static <T> T known(ServedSnapshot snapshot, Supplier<T> work) {
        try {
            return work.get();
        } catch (DuckDb.NoSuchName e) {
            throw RequestException.wrong(
                    new Problem(
                            "BZ-167",
                            "cohort",
                            "snapshot "
                                    + snapshot.id()
                                    + " heeft niet: "
                                    + e.name().orElse("een kolom van de definitie"),
                            "een snapshot die gebouwd is toen deze definitie er al was",
                            "Kies een nieuwere snapshot, of bouw opnieuw met bin/binnenzicht"
                                    + " build."));
        }
    }
}
