package nl.binnenzicht.marts.mkba;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.binnenzicht.marts.statistics.Uncertain;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import org.junit.jupiter.api.Test;

class CasusBestandTest {

    /** Problems of the example after one change. */
    private static List<String> problems(String from, String to) {
        String text = Voorbeeld.text();
        assertThat(text).contains(from);
        return problems(text.replace(from, to));
    }

    private static List<String> problems(String text) {
        DataException refused =
                catchThrowableOfType(DataException.class, () -> Voorbeeld.read(text));
        return refused == null
                ? List.of()
                : refused.problems().stream().map(Problem::text).toList();
    }

    /** Line of the example that starts with a text, from 1. */
    private static int line(String start) {
        List<String> lines = Voorbeeld.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith(start)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException(start);
    }

    @Test
    void everythingOfTheExampleIsRead() {
        Casus casus = Voorbeeld.casus();

        assertThat(casus.code()).isEqualTo("VOORBEELD");
        assertThat(casus.horizon()).isEqualTo(3);
        assertThat(casus.disconto().varianten()).containsExactly(0.016, 0.029);
        assertThat(casus.invoer().get(Invoer.EFFECT)).isEqualTo(Uncertain.normal(0.1, 0.02));
        assertThat(casus.invoer().get(Invoer.prijs("LOON")))
                .isEqualTo(Uncertain.triangular(20_000, 25_000, 30_000));
        assertThat(casus.gegevens().get(Invoer.ADDITIONALITEIT).waarde().base()).isEqualTo(1);
        assertThat(casus.posten().get(2).aandelen())
                .containsEntry(Actor.WERKGEVER, -1.0)
                .containsEntry(Actor.RIJK, 0.15);
        assertThat(casus.nietMeegeteld()).hasSize(2);
    }

    @Test
    void anUnknownNameIsSaidWithItsLineAndTheNameThatWasMeant() {
        assertThat(problems("verdringing:\n", "verdringin:\n"))
                .singleElement()
                .asString()
                .startsWith(
                        "BZ-221 voorbeeld.yaml regel %d verdringin: deze naam bestaat hier niet;"
                                        .formatted(line("verdringing:") + 1)
                                + " verwacht een van: casus,")
                .endsWith(", zoals verdringing. Er is niets gerekend; herstel het bestand.");
    }

    @Test
    void aPriceWithoutSourceOrYearIsRefusedAndBothAreSaid() {
        String price = "    prijspeil: 2025\n    bron: bedacht\n  LOON:";

        assertThat(problems(price, "  LOON:"))
                .containsExactly(
                        ("BZ-221 voorbeeld.yaml regel %d prijzen.TARIEF.prijspeil: deze naam"
                                        + " ontbreekt; verwacht een waarde voor prijspeil. Er is"
                                        + " niets gerekend; herstel het bestand.")
                                .formatted(line("naam: Traject")),
                        ("BZ-221 voorbeeld.yaml regel %d prijzen.TARIEF.bron: deze naam ontbreekt;"
                                        + " verwacht een waarde voor bron. Er is niets gerekend;"
                                        + " herstel het bestand.")
                                .formatted(line("naam: Traject")));
    }

    @Test
    void sharesThatDoNotAddUpAndActorsThatDoNotExistAreRefused() {
        assertThat(problems("{GEMEENTE: 0.75, RIJK: 0.25}", "{GEMEENTE: 0.75, RIJK: 0.2}"))
                .singleElement()
                .asString()
                .startsWith(
                        "BZ-223 voorbeeld.yaml regel %d posten.naar: de aandelen zijn samen geen 1"
                                .formatted(line("naar: {GEMEENTE")));
        assertThat(problems("{GEMEENTE: 0.75, RIJK: 0.25}", "{GEMEENTE: 0.75, PROVINCIE: 0.25}"))
                .singleElement()
                .asString()
                .startsWith(
                        "BZ-223 voorbeeld.yaml regel %d posten.naar.PROVINCIE: deze actor bestaat"
                                        .formatted(line("naar: {GEMEENTE"))
                                + " niet; verwacht een van: GEMEENTE, RIJK, ZORGVERZEKERAAR,"
                                + " WERKGEVER, CLIENT, SAMENLEVING.");
    }

    @Test
    void aTransferNeedsBothSidesAndACostHasNone() {
        assertThat(problems("    van: {CLIENT: 1}\n", ""))
                .singleElement()
                .asString()
                .contains("posten.van: deze naam ontbreekt; verwacht bij overdracht: van en naar");
        assertThat(problems("    door: {GEMEENTE: 1}\n", "    naar: {GEMEENTE: 1}\n"))
                .hasSize(2)
                .allMatch(text -> text.contains("verwacht bij kosten: door"));
    }

    @Test
    void numbersOfTheWrongKindAreRefused() {
        assertThat(problems("  waarde: 0.10\n", "  waarde: 0,10\n"))
                .singleElement()
                .asString()
                .contains("effect.waarde: hier staat een komma in een getal;");
        assertThat(problems("  waarde: 0.10\n", "  waarde: 10\n"))
                .singleElement()
                .asString()
                .contains("effect.waarde: dit getal kan hier niet; verwacht een getal met een")
                .contains("van -1 tot en met 1");
        assertThat(problems("horizon: 3", "horizon: 2.5"))
                .singleElement()
                .asString()
                .contains("horizon: dit getal is niet heel");
        assertThat(problems("peildatum: 2025-12-31", "peildatum: 31-12-2025"))
                .singleElement()
                .asString()
                .contains("peildatum: hier staat geen datum; verwacht jjjj-mm-dd");
        assertThat(problems("soort: baten", "soort: opbrengst"))
                .anyMatch(text -> text.contains("een van: kosten, baten, overdracht"));
    }

    @Test
    void aSpreadMustBeOne() {
        assertThat(problems("    laag: 20000\n", ""))
                .singleElement()
                .asString()
                .contains("deze getallen vormen samen geen verdeling");
        assertThat(problems("    laag: 20000\n", "    laag: 26000\n"))
                .singleElement()
                .asString()
                .contains("laag, waarde en hoog staan niet op volgorde");
        assertThat(
                        problems(
                                "    waarde: 0.8\n    laag: 0.6\n    hoog: 0.9\n",
                                "    waarde: 0.8\n    standaardfout: 0.5\n    verdeling: beta\n"))
                .singleElement()
                .asString()
                .contains("een aandeel kan niet zo ver uiteenlopen");
    }

    @Test
    void aBetaIsReadAsOne() {
        String text =
                Voorbeeld.text()
                        .replace(
                                "    waarde: 0.8\n    laag: 0.6\n    hoog: 0.9\n",
                                "    waarde: 0.8\n    standaardfout: 0.1\n    verdeling: beta\n");

        assertThat(Voorbeeld.read(text).invoer().get(Invoer.BLIJFKANS))
                .isEqualTo(Uncertain.beta(0.8, 0.1));
    }

    @Test
    void everyProblemOfAFileIsSaidAtOnce() {
        String text =
                Voorbeeld.text()
                        .replace("horizon: 3", "horizon: nul")
                        .replace("prijs: TARIEF", "prijs: TARIEFF")
                        .replace("naam: Een traject van zes maanden", "naam:");

        assertThat(problems(text)).hasSize(4);
    }

    @Test
    void aNameThatStandsThereTwiceIsRefused() {
        assertThat(problems("horizon: 3\n", "horizon: 3\nhorizon: 5\n"))
                .singleElement()
                .asString()
                .contains("horizon: deze naam staat er twee keer");
    }

    @Test
    void whatIsNoYamlIsSaidWithTheLine() {
        assertThat(problems("casus: [")).singleElement().asString().startsWith("BZ-220 voorbeeld");
        assertThat(problems("")).singleElement().asString().contains("geen lijst van namen");
        assertThat(problems("a: 1\n\tb: 2\n"))
                .singleElement()
                .asString()
                .startsWith("BZ-220 voorbeeld.yaml regel 2: dit is geen YAML");
        assertThat(problems("a".repeat(200_001)))
                .singleElement()
                .asString()
                .contains("groter dan 200.000 tekens");
    }

    @Test
    void anEffectOfTheWarehouseNeedsAWarehouse() {
        assertThat(
                        problems(
                                "  waarde: 0.10\n  standaardfout: 0.02\n  bron: bedacht\n",
                                "  uit: fct_effect\n  voorziening: [LEERWERK]\n  kwadrant: ALLE\n"))
                .singleElement()
                .asString()
                .startsWith("BZ-224")
                .contains("dit effect staat alleen in het gebouwde warehouse");
    }

    /** CPI 2025 = 100 and 2020 = 107.51 / 134.56 of 2015 = 100: 5,000 becomes 6,258.02. */
    @Test
    void aPriceOfAnEarlierYearIsConvertedAndOneOfTheListIsFound() {
        String text =
                Voorbeeld.text()
                        .replace(
                                "prijspeil: 2025\n    bron: bedacht\n\nposten",
                                "prijspeil: 2020\n    bron: bedacht\n\nposten")
                        .replace("    waarde: 18000", "    waarde: 5000");
        Prijs uitkering = Voorbeeld.read(text).prijzen().get("UITKERING");

        assertThat(uitkering.omgerekend()).isCloseTo(6258.02, within(0.05));
        assertThat(problems(text.replace("prijspeil: 2020", "prijspeil: 2001")))
                .singleElement()
                .asString()
                .startsWith("BZ-191");
    }

    @Test
    void withoutARateTheOneThatHoldsOnTheDayIsTaken() {
        String text = Voorbeeld.text().replaceFirst("(?s)disconto:\n.*?trekkingen", "trekkingen");

        assertThat(Voorbeeld.read(text).disconto().voet()).isEqualTo(0.0225);
        assertThat(problems(text.replace("2025-12-31", "2019-12-31")))
                .singleElement()
                .asString()
                .contains("op de peildatum is geen discontovoet bekend");
    }
}
