package nl.binnenzicht.dashboard.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
        Set<Cell.State> absent = EnumSet.noneOf(Cell.State.class);
        for (List<Cell> row : table.rows()) {
            List<Text> texts = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                absent.add(row.get(i).state());
                texts.add(text(row.get(i), table.columns().get(i).kind(), i));
            }
            rows.add(texts);
        }
        return new TableView(heads, rows, legend(absent));
    }

    private static boolean numeric(Kind kind) {
        return kind != Kind.TEXT && kind != Kind.DATE;
    }

    private static Text text(Cell cell, Kind kind, int column) {
        String style = numeric(kind) ? "getal" : "tekst";
        if (!cell.isShown()) {
            style += " afwezig";
        }
        return new Text(
                Notation.of(cell, kind), style, column == 0 && !numeric(kind) && cell.isShown());
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
