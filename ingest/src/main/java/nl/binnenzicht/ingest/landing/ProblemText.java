package nl.binnenzicht.ingest.landing;

import java.util.List;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.store.Manifest;

/** Says what was found in one delivery in sentences; the only place where they are written. */
final class ProblemText {

    private static final String REFUSED =
            "Er is niets van dit bestand geland; vraag de leverancier om een hersteld bestand.";
    private static final String ROWS_REFUSED =
            "Deze rijen staan in quarantaine, de rest is geland; geef de lijst aan de leverancier.";
    private static final String LANDED = "Het bestand is geland; vraag de leverancier hiernaar.";

    private static final String QUESTION =
            "Er is niets van dit bestand geland. Klopt het toch, laad dan opnieuw met --accept %s"
                    + " --reason \"waarom\"; anders: vraag de leverancier om een hersteld bestand.";
    private static final String ACCEPTED =
            "Het bestand is geland omdat het met een reden is geaccepteerd; die staat in het"
                    + " auditlogboek.";
    private static final String NOTED = "Het bestand is geland; kijk of de naam klopt.";

    private final String accept;
    private final String where;
    private final long rows;
    private final boolean isRefused;

    /**
     * @param accept what names the delivery after {@code --accept}: {@code zrm/score_202512.csv}
     * @param where source and file: {@code zrm/score_202512.csv}
     * @param rows rows read
     * @param isRefused nothing of the file was landed, for a mistake and not for a question
     */
    ProblemText(String accept, String where, long rows, boolean isRefused) {
        this.accept = accept;
        this.where = where;
        this.rows = rows;
        this.isRefused = isRefused;
    }

    /** A file that landed before as a delivery that was withdrawn since. */
    static Problem withdrawn(String table, String where, Manifest before) {
        return new Problem(
                "BZ-118",
                where,
                "eerder geland als levering %s, en die is ingetrokken".formatted(before.levering()),
                "een bestand dat nog niet is ingetrokken",
                "Er is niets van dit bestand geland. Klopt het toch: bin/binnenzicht leveringen"
                        + " herstellen %s/%s --reason \"waarom\"; anders: haal het weg."
                                .formatted(table, before.levering()));
    }

    List<Problem> of(Findings findings) {
        return findings.worstFirst().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Problem of(Finding finding, Findings.Tally tally) {
        return new Problem(
                finding.flaw().code(),
                finding.column().isEmpty() ? where : where + " kolom " + finding.column(),
                found(finding, tally) + finding.detail(),
                finding.expected(),
                action(finding.flaw()));
    }

    private String found(Finding finding, Findings.Tally tally) {
        String first = Progress.count(tally.firstRow());
        return switch (finding.flaw()) {
            case OTHER_KIND -> "dit is een ander soort bestand dan zijn naam zegt";
            case ARCHIVE -> "dit ingepakte bestand is niet veilig of niet te lezen";
            case AMBIGUOUS -> "een waarde kan op twee manieren gelezen worden";
            case ENCODING -> "de tekens zijn niet te lezen";
            case EMPTY -> "het bestand is leeg";
            case CUT_OFF -> "het bestand breekt af in rij " + first;
            case NO_LAYOUT -> "er is geen indeling om dit bestand mee te lezen";
            case UNREADABLE -> "rij " + first + " is niet te lezen";
            case CHANGED -> "het bestand veranderde tijdens het lezen";
            case COLUMN_MISSING -> "ontbreekt in de kopregel";
            case COLUMN_TWICE -> "staat meer dan één keer in de kopregel";
            case COLUMN_UNKNOWN -> "staat niet in de afspraak en is niet geland";
            case NO_LINE_END -> "de laatste regel is niet afgesloten";
            case FIELD_COUNT -> rows(tally, "met een ander aantal velden");
            case WRONG_TYPE -> rows(tally, "met iets anders");
            case UNKNOWN_CODE -> rows(tally, "met een onbekende code");
            case REQUIRED_EMPTY -> rows(tally, "zonder waarde");
            case TOO_MANY_REJECTED -> "te veel rijen afgekeurd";
            case INVALID_BSN -> rows(tally, "met een ongeldig BSN");
            case NO_ROW -> rows(tally, "die misschien geen rij zijn");
            case DUPLICATE_KEY -> rows(tally, "met een sleutel die al eerder voorkwam");
            case PERIOD_AHEAD -> "de periode in de naam moet nog beginnen: ";
            case PERIOD_UNKNOWN -> "geen periode in de naam, en eerdere leveringen hadden die wel";
            case DRIFT, ROWS_GONE, TOTAL_MOVED, ACCEPTED, LATE, PERIOD_TWICE, SAME_CONTENT -> "";
            case RULE_BROKEN, RULE_WARNED -> rows(tally, "in strijd met regel " + finding.rule());
        };
    }

    private String rows(Findings.Tally tally, String what) {
        return "%s van %s rijen %s (eerste: rij %s)"
                .formatted(
                        Progress.count(tally.count()),
                        Progress.count(rows),
                        what,
                        Progress.count(tally.firstRow()));
    }

    private String action(Flaw flaw) {
        if (isRefused) {
            return REFUSED;
        }
        return switch (flaw) {
            case PERIOD_AHEAD, ROWS_GONE, TOTAL_MOVED ->
                    QUESTION.formatted(accept.indexOf(' ') < 0 ? accept : "\"" + accept + "\"");
            case ACCEPTED -> ACCEPTED;
            case LATE, PERIOD_TWICE, PERIOD_UNKNOWN, SAME_CONTENT -> NOTED;
            default -> flaw.weight() == Flaw.Weight.ROW ? ROWS_REFUSED : LANDED;
        };
    }
}
