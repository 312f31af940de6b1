package nl.binnenzicht.dashboard.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;

/**
 * A published table as the screen writes it.
 *
 * @param heads column titles
 * @param rows cells in column order
 * @param legend what the words in place of numbers mean, only those that occur
 */
public record TableView(List<Head> heads, List<List<Text>> rows, List<String> legend) {

    private static final double LARGE = 10_000;

    /** A column title; numbers are set to the right. */
    public record Head(String title, boolean numeric) {}

    /**
     * A written cell.
     *
     * @param text as it is read
     * @param style class of the style sheet
     * @param head true in the column that names the row
     */
    public record Text(String text, String style, boolean head) {}

    public static TableView of(Published table) {
        List<Head> heads =
                table.columns().stream()
                        .map(column -> new Head(column.title(), numeric(column.kind())))
                        .toList();
        List<List<Text>> rows = new ArrayList<>();
        List<Boolean> cents = cents(table);
        Set<Cell.State> absent = EnumSet.noneOf(Cell.State.class);
        for (List<Cell> row : table.rows()) {
            List<Text> texts = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                absent.add(row.get(i).state());
                texts.add(text(row.get(i), table.columns().get(i).kind(), i, cents.get(i)));
            }
            rows.add(texts);
        }
        return new TableView(heads, rows, legend(absent));
    }

    private static boolean numeric(Kind kind) {
        return kind != Kind.TEXT && kind != Kind.DATE;
    }

    /** Cents only in columns without large amounts. */
    private static List<Boolean> cents(Published table) {
        List<Boolean> cents = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            List<Double> numbers =
                    table.rows().stream()
                            .map(row -> row.get(column).number())
                            .filter(Objects::nonNull)
                            .toList();
            boolean large = numbers.stream().anyMatch(number -> Math.abs(number) >= LARGE);
            cents.add(!large && numbers.stream().anyMatch(Notation::hasCents));
        }
        return cents;
    }

    private static Text text(Cell cell, Kind kind, int column, boolean cents) {
        String style = numeric(kind) ? "getal" : "tekst";
        if (!cell.isShown()) {
            style += " afwezig";
        }
        return new Text(
                Notation.of(cell, kind, cents),
                style,
                column == 0 && !numeric(kind) && cell.isShown());
    }

    private static List<String> legend(Set<Cell.State> absent) {
        List<String> legend = new ArrayList<>();
        for (Cell.State state : absent) {
            switch (state) {
                case OK -> {}
                case TE_WEINIG ->
                        legend.add(
                                Notation.TE_WEINIG
                                        + ": rust op minder dan 10 personen, of zou zo’n aantal"
                                        + " verraden. Daarom tonen we het niet.");
                case NOG_NIET_MEETBAAR ->
                        legend.add("nog niet meetbaar: het moment van meten is nog niet geweest.");
                case ONBEKEND -> legend.add("onbekend: de bron geeft dit niet.");
                case NVT -> legend.add("n.v.t.: dit speelt hier niet.");
            }
        }
        return legend;
    }
}
