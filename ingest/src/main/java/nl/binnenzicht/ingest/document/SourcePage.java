package nl.binnenzicht.ingest.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.binnenzicht.warehouse.check.Severity;
import nl.binnenzicht.warehouse.schema.CodeList;
import nl.binnenzicht.warehouse.schema.Column;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.schema.ReferenceTable;
import nl.binnenzicht.warehouse.schema.RowCheck;
import nl.binnenzicht.warehouse.schema.Validity;

/** The page of one source, as Markdown. */
final class SourcePage {

    private static final String TRANSLATION = "vertaling_";

    private final List<Contract> tables;
    private final StringBuilder text = new StringBuilder();

    /**
     * @param tables of one source, at least one
     */
    SourcePage(List<Contract> tables) {
        this.tables = tables;
    }

    String text() {
        text.setLength(0);
        String bron = tables.get(0).bron();
        line("# Contract van bron " + bron);
        line("");
        line("Gemaakt met `bin/binnenzicht contracten`; wijzig deze bladzijde niet met de hand.");
        line("Wie levert en wat er eigenaardig is: [bron %s](../sources/%s.md).", bron, bron);
        line("");
        for (Contract table : tables) {
            line("- [%s](#%s): %s", table.tabel(), anchor(table.tabel()), table.grain());
        }
        tables.forEach(this::table);
        codeLists();
        return text.toString();
    }

    private void table(Contract table) {
        line("");
        line("## " + table.tabel());
        line("");
        line("| | |");
        line("|---|---|");
        line("| een rij is | %s |", cell(table.grain()));
        line("| levering | %s |", cell(table.delivery()));
        line("| bestand | `%s/%s_<jjjjmm>.<soort>` |", table.bron(), table.tabel());
        line("| sleutel | %s; komt één keer voor |", names(table.key()));
        line("| versie van het contract | %d |", table.version());
        line("");
        line("| kolom | soort | verplicht | betekenis | in het pakhuis |");
        line("|---|---|---|---|---|");
        table.columns().forEach(this::column);
        checks(table.checks());
    }

    private void column(Column column) {
        line(
                "| `%s` | %s | %s | %s | `%s` |",
                column.name(),
                type(column),
                column.isRequired() ? "ja" : "nee",
                cell(column.meaning()),
                column.landedName());
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case TEXT -> "tekst";
            case CODE -> column.codes().map(SourcePage::link).orElseThrow();
            case INTEGER -> "heel getal";
            case DECIMAL -> "getal met komma";
            case DATE -> "dag";
            case MONTH -> "maand, jjjjmm";
            case BOOLEAN -> "J of N";
            case BSN -> "BSN; wordt een pseudoniem";
        };
    }

    private static String link(CodeList codes) {
        return "code uit [%s](#%s)".formatted(codes.name(), anchor("codelijst " + codes.name()));
    }

    private void checks(List<RowCheck> checks) {
        if (checks.isEmpty()) {
            return;
        }
        line("");
        line("| regel | belofte | anders |");
        line("|---|---|---|");
        for (RowCheck check : checks) {
            line(
                    "| `%s` | %s | %s |",
                    check.name(),
                    cell(check.promise()),
                    check.severity() == Severity.STOP
                            ? "rij in quarantaine"
                            : "rij landt, wordt geteld");
        }
    }

    private void codeLists() {
        Map<String, CodeList> used = new TreeMap<>();
        tables.stream()
                .flatMap(table -> table.columns().stream())
                .flatMap(column -> column.codes().stream())
                .forEach(codes -> used.put(codes.name(), codes));
        used.values().forEach(this::codeList);
    }

    private void codeList(CodeList codes) {
        line("");
        line("## Codelijst " + codes.name());
        line("");
        boolean hasDates = codes.hasDates();
        line(hasDates ? "| code | naam | geldt |" : "| code | naam |");
        line(hasDates ? "|---|---|---|" : "|---|---|");
        codes.names()
                .forEach(
                        (code, name) ->
                                line(
                                        "| `%s` | %s |%s",
                                        code,
                                        cell(name),
                                        hasDates
                                                ? " " + days(codes.validities().get(code)) + " |"
                                                : ""));
        if (ReferenceTable.exists(TRANSLATION + codes.name())) {
            translation(ReferenceTable.load(TRANSLATION + codes.name()));
        }
    }

    private static String days(List<Validity> validities) {
        return validities.stream().map(SourcePage::days).collect(Collectors.joining(" en "));
    }

    private static String days(Validity validity) {
        if (validity.isAlways()) {
            return "altijd";
        }
        String from = validity.from() == null ? "" : "vanaf " + validity.from();
        String until = validity.until() == null ? "" : "tot en met " + validity.until();
        return (from + " " + until).strip();
    }

    private void translation(ReferenceTable table) {
        line("");
        line("Wat een code werd in een latere versie van de lijst:");
        line("");
        line("| code | wordt | vanaf | zekerheid |");
        line("|---|---|---|---|");
        for (Map<String, String> row : table.rows()) {
            String to = row.get("naar_code");
            line(
                    "| `%s` | %s | %s | %s |",
                    row.get("van_code"),
                    to.isEmpty() ? "onbekend" : "`" + to + "`",
                    row.get("vanaf"),
                    cell(row.get("zekerheid")));
        }
    }

    private static String names(List<String> columns) {
        return columns.stream().map(name -> "`" + name + "`").collect(Collectors.joining(" + "));
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** A bar would end the cell. */
    private static String cell(String words) {
        return words.replace("|", "\\|");
    }

    private void line(String form, Object... values) {
        text.append(values.length == 0 ? form : form.formatted(values)).append('\n');
    }
}
