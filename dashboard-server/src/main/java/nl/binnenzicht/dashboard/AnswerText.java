package nl.binnenzicht.dashboard;

import java.util.ArrayList;
import java.util.List;
import nl.binnenzicht.dashboard.answer.Answer;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.page.Notation;

/** An answer as a person reads it on a terminal: a heading, aligned columns, where it is from. */
final class AnswerText {

    private AnswerText() {}

    /** Only a table, aligned. */
    static String of(Published table) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.columns().stream().map(Published.Column::title).toList());
        for (List<Cell> row : table.rows()) {
            List<String> line = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                line.add(Notation.of(row.get(i), table.columns().get(i).kind()));
            }
            lines.add(line);
        }
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(aligned(line, lines, table)).append('\n'));
        return text.toString();
    }

    static String of(Answer answer) {
        return new StringBuilder()
                .append(answer.metric().name())
                .append(", ")
                .append(answer.request().periode().naam())
                .append("\n\n")
                .append(of(answer.table()))
                .append("\nTelt: ")
                .append(answer.metric().definition())
                .append("\nSnapshot ")
                .append(answer.snapshotId())
                .append(", definitie ")
                .append(answer.metric().version())
                .append('\n')
                .toString();
    }

    private static String aligned(List<String> line, List<List<String>> lines, Published table) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            int column = i;
            int width = lines.stream().mapToInt(one -> one.get(column).length()).max().orElse(1);
            boolean left = table.columns().get(i).kind() == Published.Kind.TEXT;
            text.append(i == 0 ? "" : "  ")
                    .append(("%" + (left ? "-" : "") + width + "s").formatted(line.get(i)));
        }
        return text.toString().stripTrailing();
    }
}
