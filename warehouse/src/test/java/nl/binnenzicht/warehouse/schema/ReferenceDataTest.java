package nl.binnenzicht.warehouse.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every table that ships must keep, whoever adds a row. */
class ReferenceDataTest {

    private static final String TRANSLATION = "vertaling_";

    private static List<ReferenceTable> tables() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/reference"))) {
            return files.map(file -> file.getFileName().toString().replace(".csv", ""))
                    .sorted()
                    .map(ReferenceTable::load)
                    .toList();
        }
    }

    @Test
    void periodsEndAfterTheyBeginAndThoseOfOneCodeDoNotOverlap() throws IOException {
        for (ReferenceTable table : tables()) {
            Map<String, List<Validity>> seen = new HashMap<>();
            for (Map<String, String> row : table.rows()) {
                Validity validity = Validity.parse(row.get("geldig_van"), row.get("geldig_tot"));
                if (row.containsKey("code") && !row.containsKey("schema")) {
                    List<Validity> earlier =
                            seen.computeIfAbsent(row.get("code"), code -> new ArrayList<>());
                    assertThat(earlier)
                            .as(table.name() + " " + row.get("code"))
                            .allMatch(
                                    other ->
                                            other.until() != null
                                                    && !validity.holdsOn(other.until()));
                    earlier.add(validity);
                }
            }
        }
    }

    @Test
    void translationsGoFromAKnownCodeToOneThatHoldsThenAndSayHowSureTheyAre() throws IOException {
        List<ReferenceTable> translations =
                tables().stream().filter(table -> table.name().startsWith(TRANSLATION)).toList();
        assertThat(translations).hasSizeGreaterThanOrEqualTo(3);
        for (ReferenceTable table : translations) {
            CodeList codes = CodeList.load(table.name().substring(TRANSLATION.length()));
            for (Map<String, String> row : table.rows()) {
                LocalDate from = LocalDate.parse(row.get("vanaf"));
                assertThat(codes.contains(row.get("van_code"))).as(table.name() + row).isTrue();
                assertThat(row.get("zekerheid")).as(table.name() + row).isNotBlank();
                if (!row.get("naar_code").isEmpty()) {
                    assertThat(codes.holdsOn(row.get("naar_code"), from)).as("" + row).isTrue();
                    assertThat(codes.holdsOn(row.get("van_code"), from)).as("" + row).isFalse();
                }
            }
        }
    }

    /** Regeling statistiek Participatiewet, IOAW en IOAZ 2015, bijlage 3, kenmerk 11. */
    @Test
    void groundsOfDebtsChangedWithTheLawOf2013() {
        CodeList grounds = CodeList.load("vordering_grond");

        assertThat(grounds.codes()).hasSize(22);
        assertThat(grounds.codes())
                .filteredOn(code -> grounds.holdsOn(code, LocalDate.of(2013, 1, 1)))
                .hasSize(15)
                .contains("51", "65")
                .doesNotContain("81");
        assertThat(grounds.codes())
                .filteredOn(code -> grounds.holdsOn(code, LocalDate.of(2012, 12, 31)))
                .containsExactly("81", "82", "83", "34", "21", "84", "85");
    }

    @Test
    void listsWithoutDatesHoldAlways() {
        CodeList regeling = CodeList.load("regeling");

        assertThat(regeling.hasDates()).isFalse();
        assertThat(regeling.holdsOn("01", LocalDate.of(1970, 1, 1))).isTrue();
        assertThat(regeling.holdsOn("onbekend", LocalDate.of(2020, 1, 1))).isFalse();
    }
}
