package nl.binnenzicht.marts.lineage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Follows lineage from the marts down to the deliveries and the lists of the program: over tables
 * and over columns.
 */
public final class Herkomst {

    private final Map<String, TableLineage> tables = new LinkedHashMap<>();
    private final Map<String, Map<String, Set<String>>> paths = new HashMap<>();
    private final Map<Field, Origins> columns = new HashMap<>();

    /**
     * @param made every table, each after what it reads
     */
    public Herkomst(List<TableLineage> made) {
        made.forEach(table -> tables.put(table.table(), table));
    }

    /**
     * A source table that bears on a table, through values or through which rows there are.
     *
     * @param tabel mart
     * @param bronSoort LEVERING or REFERENTIE
     * @param bron source; empty for a reference list
     * @param bronTabel its table, or the name of the list
     * @param via tables between, in the order in which they are made
     */
    public record Table(
            String tabel, String bronSoort, String bron, String bronTabel, List<String> via) {}

    /**
     * A source column that bears on a column of a mart.
     *
     * @param bewerking strongest way in which it does
     */
    public record Column(
            String tabel,
            String kolom,
            String bronSoort,
            String bron,
            String bronTabel,
            String bronKolom,
            Bewerking bewerking) {}

    /** What became of a source column on its way, the strongest first. */
    public enum Bewerking {
        OVERGENOMEN,
        BEWERKT,
        SAMENGEVAT,
        /** Is not in the value, but decides which it is. */
        BEPAALT;

        static Bewerking of(Influence influence) {
            return switch (influence) {
                case IDENTITY -> OVERGENOMEN;
                case TRANSFORMATION -> BEWERKT;
                case AGGREGATION -> SAMENGEVAT;
                case CONDITIONAL, WINDOW, JOIN, FILTER, GROUP_BY, SORT -> BEPAALT;
            };
        }
    }

    /** The source tables of a mart, by source. */
    public List<Table> tables(String mart) {
        List<Table> found = new ArrayList<>();
        List<String> order = List.copyOf(tables.keySet());
        paths(mart)
                .forEach(
                        (beginning, via) -> {
                            SourceName source = SourceName.of(beginning);
                            found.add(
                                    new Table(
                                            mart,
                                            source.kind().name(),
                                            source.bron(),
                                            source.tabel(),
                                            order.stream().filter(via::contains).toList()));
                        });
        return found;
    }

    /** Per beginning the tables on any way from it. */
    private Map<String, Set<String>> paths(String table) {
        Map<String, Set<String>> known = paths.get(table);
        if (known != null) {
            return known;
        }
        Map<String, Set<String>> found = new TreeMap<>();
        for (String input : tables.get(table).inputs()) {
            if (SourceName.of(input).isBeginning()) {
                found.computeIfAbsent(input, any -> new LinkedHashSet<>());
            } else {
                paths(input)
                        .forEach(
                                (beginning, via) -> {
                                    Set<String> all =
                                            found.computeIfAbsent(
                                                    beginning, any -> new LinkedHashSet<>());
                                    all.addAll(via);
                                    all.add(input);
                                });
            }
        }
        paths.put(table, found);
        return found;
    }

    /** The source columns of every column of a mart; empty for a mart that Java makes. */
    public List<Column> columns(String mart) {
        TableLineage table = tables.get(mart);
        List<Column> found = new ArrayList<>();
        if (!table.isPerColumn()) {
            return found;
        }
        for (TableLineage.Column column : table.columns()) {
            beginnings(new Field(mart, column.name()))
                    .all()
                    .forEach((field, how) -> found.add(column(mart, column.name(), field, how)));
        }
        return found;
    }

    private static Column column(String mart, String kolom, Field from, Set<Influence> how) {
        SourceName source = SourceName.of(from.table());
        Map<Bewerking, Boolean> ways = new EnumMap<>(Bewerking.class);
        how.forEach(influence -> ways.put(Bewerking.of(influence), true));
        return new Column(
                mart,
                kolom,
                source.kind().name(),
                source.bron(),
                source.tabel(),
                from.column(),
                ways.keySet().iterator().next());
    }

    /** What bears on a column, followed to its beginning, or to a table that Java makes. */
    private Origins beginnings(Field field) {
        Origins known = columns.get(field);
        if (known != null) {
            return known;
        }
        TableLineage table = tables.get(field.table());
        Origins found = Origins.none();
        if (table != null && table.isPerColumn()) {
            table.origins()
                    .get(field.column())
                    .all()
                    .forEach(
                            (from, how) -> {
                                Origins beginning = beginningOf(from);
                                how.forEach(influence -> found.add(beginning, influence));
                            });
        }
        columns.put(field, found);
        return found;
    }

    private Origins beginningOf(Field field) {
        return SourceName.of(field.table()).isBeginning() ? Origins.of(field) : beginnings(field);
    }
}
