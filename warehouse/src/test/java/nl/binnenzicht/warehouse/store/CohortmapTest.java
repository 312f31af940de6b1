package nl.binnenzicht.warehouse.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.binnenzicht.warehouse.error.BinnenzichtException;
import nl.binnenzicht.warehouse.error.RequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CohortmapTest {

    @TempDir private Path root;

    private Cohortmap map() {
        return new Cohortmap(new DataHome(root));
    }

    private static Map<String, Object> definitie(String naam, String maand) {
        return Map.of("naam", naam, "versie", 1, "index", Map.of("soort", "maand", "maand", maand));
    }

    @Test
    void theSameNameMakesTheNextVersionAndTheFirstStays() throws IOException {
        map().bewaar(definitie("Jong én laag", "2024-01"));
        byte[] first = Files.readAllBytes(root.resolve("cohorten/jong-en-laag/0001.json"));
        BewaardCohort tweede = map().bewaar(definitie("Jong én laag", "2024-02"));

        assertThat(tweede.versie()).isEqualTo(2);
        assertThat(root.resolve("cohorten/jong-en-laag/0001.json")).hasBinaryContent(first);
        assertThat(map().versies("jong-en-laag"))
                .extracting(BewaardCohort::versie)
                .containsExactly(1, 2);
        assertThat(map().alle()).extracting(BewaardCohort::versie).containsExactly(2);
        assertThat(map().vereist("jong-en-laag", Optional.of(1)).definitie())
                .containsEntry("index", Map.of("soort", "maand", "maand", "2024-01"));
        assertThat(map().vereist("jong-en-laag", Optional.empty()).versie()).isEqualTo(2);
        assertThat(map().alle().get(0).naam()).isEqualTo("Jong én laag");
    }

    @Test
    void whatDidNotChangeIsNotSavedAgain() {
        BewaardCohort een = map().bewaar(Map.of("naam", "x"));

        assertThat(map().bewaar(Map.of("naam", "x"))).isEqualTo(een);
        assertThat(map().versies("x")).hasSize(1);
    }

    @Test
    void whatDoesNotExistSaysSo() {
        map().bewaar(Map.of("naam", "x"));

        assertThatThrownBy(() -> map().vereist("y", Optional.empty()))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("BZ-246 cohort: dit cohort is niet bewaard");
        assertThatThrownBy(() -> map().vereist("x", Optional.of(2)))
                .hasMessageContaining("een versie van 1 tot en met 1");
    }

    @Test
    void aNameNeverLeavesTheFolder() {
        for (String naam : List.of("../../etc", "a/b", "..", "C:\\x")) {
            assertThat(map().versies(naam)).isEmpty();
            assertThatThrownBy(() -> map().vereist(naam, Optional.empty()))
                    .hasMessageContaining("BZ-246");
        }
        assertThat(map().bewaar(Map.of("naam", "../../etc/pass wd")).sleutel())
                .isEqualTo("etc-pass-wd");
        assertThatThrownBy(() -> map().bewaar(Map.of("naam", "...")))
                .hasMessageContaining("BZ-249 cohorten: een naam zonder letters of cijfers");
    }

    @Test
    void twoWhoSaveAtOnceDoNotWriteOneVersion() throws IOException {
        map().bewaar(Map.of("naam", "x"));
        try (HeldFile other = HeldFile.take(root.resolve("cohorten/x/.lock"), null)) {
            assertThat(other).isNotNull();
            assertThatThrownBy(() -> map().bewaar(Map.of("naam", "x", "versie", 1)))
                    .isInstanceOf(BinnenzichtException.class)
                    .hasMessageContaining("BZ-249");
        }
        assertThat(map().bewaar(Map.of("naam", "x", "versie", 1)).versie()).isEqualTo(2);
    }

    @Test
    void whatAKillLeftBehindIsNoVersion() throws IOException {
        map().bewaar(Map.of("naam", "x"));
        Files.writeString(root.resolve("cohorten/x/.werk-0002.json"), "{");

        assertThat(map().versies("x")).hasSize(1);
        assertThat(map().bewaar(Map.of("naam", "x", "versie", 1)).versie()).isEqualTo(2);
    }
}
