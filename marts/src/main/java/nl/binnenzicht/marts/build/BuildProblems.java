package nl.binnenzicht.marts.build;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.binnenzicht.warehouse.check.CheckResult;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.store.Manifest;

/** What can be wrong with a build, BZ-030 to BZ-039, each said in one place. */
final class BuildProblems {

    private static final String KEPT = "Er is niets gepubliceerd; de vorige snapshot blijft staan.";

    private BuildProblems() {}

    /** Source tables that were never delivered, {@code bron/tabel}. */
    static Problem notDelivered(Collection<String> tables) {
        return new Problem(
                "BZ-030",
                "landing",
                tables.size()
                        + " tabellen zijn nooit geleverd, of ingetrokken: "
                        + String.join(", ", tables),
                "van elke tabel minstens een gelande levering die telt",
                KEPT + " Lees de ontbrekende leveringen in met: binnenzicht ingest.");
    }

    /** Source tables of which nothing had landed on a day in the past, {@code bron/tabel}. */
    static Problem notDeliveredYet(LocalDate day, Collection<String> tables) {
        return new Problem(
                "BZ-140",
                "build --bekend-op " + day,
                tables.size()
                        + " tabellen waren toen nog niet geleverd: "
                        + String.join(", ", tables),
                "van elke tabel minstens een levering die op die dag geland was en toen meetelde",
                KEPT + " Kies een latere dag; bin/binnenzicht leveringen zegt wat wanneer kwam.");
    }

    static Problem damaged(Manifest manifest, List<String> files) {
        return new Problem(
                "BZ-111",
                "landing/%s/%s/levering=%s"
                        .formatted(manifest.bron(), manifest.tabel(), manifest.levering()),
                files.size() + " bestanden zijn veranderd: " + String.join(", ", files),
                "elk bestand zoals het geland is",
                KEPT + " Kijk alles na met: binnenzicht verify-data.");
    }

    static Problem unknownTables(String recipe, Collection<String> names) {
        return new Problem(
                "BZ-031",
                recipe,
                "leest onbekende tabellen: " + String.join(", ", names),
                "tabellen die een SQL-bestand, een stap of een referentielijst maakt",
                KEPT + " Verbeter de naam in het SQL-bestand.");
    }

    static Problem cycle(List<String> names) {
        return new Problem(
                "BZ-032",
                names.get(0),
                "tabellen wachten op elkaar: " + String.join(" > ", names),
                "een volgorde zonder kring",
                KEPT + " Haal een van deze verwijzingen weg.");
    }

    static Problem madeTwice(String table) {
        return new Problem(
                "BZ-033",
                table,
                "wordt twee keer gemaakt",
                "een maker per tabel",
                KEPT + " Verwijder een van de twee.");
    }

    /**
     * A table that could not be made.
     *
     * @param kind class of the failure, never its message: that may hold values
     */
    static Problem notMade(String table, String kind) {
        return new Problem(
                "BZ-034",
                table,
                "kon niet worden gemaakt (" + kind + ")",
                "een tabel zonder fouten",
                KEPT + " Het logboek van de build (logs/build.log) zegt meer.");
    }

    static Problem checkFailed(CheckResult result) {
        return new Problem(
                "BZ-035",
                result.tabel() + " controle " + result.naam(),
                Progress.count(result.aantalRijen()) + " rijen voldoen niet",
                "0 rijen",
                KEPT + " Zoek de oorzaak in de leveringen van deze tabel.");
    }

    static Problem checkDoesNotRun(String where) {
        return new Problem(
                "BZ-036",
                where,
                "de controle kan niet worden uitgevoerd",
                "een select die op de snapshot werkt, onder een regel '-- check: naam STOP|WARN'",
                KEPT + " Verbeter het bestand in sql/checks.");
    }

    static Problem noSpark(String kind) {
        return new Problem(
                "BZ-038",
                "Spark",
                "start niet (" + kind + ")",
                "een bereikbare Spark-master",
                KEPT + " Controleer --master; zonder die optie rekent deze computer zelf.");
    }

    static Problem segmentOverlap(String scheme, LocalDate day, String found) {
        return new Problem(
                "BZ-141",
                "segmentregel " + scheme + " op " + day,
                found,
                "op elke dag een regel per afstand, risico en indicatie",
                KEPT + " Herstel de grenzen of de dagen van deze regels in segmentregel.csv.");
    }

    static Problem segmentGap(String scheme, LocalDate day, String found) {
        return new Problem(
                "BZ-142",
                "segmentregel " + scheme + " op " + day,
                found,
                "een regel voor afstand 0 tot en met 999 en risico 0 tot en met 100, met en zonder"
                        + " indicatie, op elke dag vanaf de eerste regel",
                KEPT + " Vul de regels van deze indeling aan in segmentregel.csv.");
    }

    static Problem noMonths() {
        return new Problem(
                "BZ-039",
                "uitkering/betaling",
                "bevat geen enkele maand",
                "betalingen over minstens een maand",
                KEPT + " Lever het bestand met betalingen opnieuw aan.");
    }
}
