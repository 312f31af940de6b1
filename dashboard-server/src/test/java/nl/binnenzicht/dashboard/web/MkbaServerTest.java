package nl.binnenzicht.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.binnenzicht.dashboard.answer.Policy;
import nl.binnenzicht.dashboard.testing.TestHome;
import nl.binnenzicht.marts.mkba.Casus;
import nl.binnenzicht.marts.mkba.CasusBestand;
import nl.binnenzicht.marts.mkba.MkbaUitkomst;
import nl.binnenzicht.marts.step.ReferentieMetingen;
import nl.binnenzicht.warehouse.store.Scenariomap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page MKBA over the example of docs/how-to/mkba-casus.md. */
class MkbaServerTest {

    @TempDir private Path folder;
    private TestHome home;
    private Server server;
    private Visit visit;

    @BeforeEach
    void start() {
        home = new TestHome(folder).deliver().publish("20260105T081502Z-01");
        server =
                Server.start(new ServerConfig(home.home(), "127.0.0.1", 0, Policy.Role.MANAGEMENT));
        visit = new Visit(server.port());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> save(String form, String site)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + server.port() + "/mkba/bewaar"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form));
        if (site != null) {
            request.header("Sec-Fetch-Site", site);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** 1,262.71 and 7.04 percentage points, rounded up to a tenth: worked by hand. */
    @Test
    void thePageSaysTheOutcomeOfTheExampleInWords() {
        assertThat(visit.text("/mkba"))
                .contains(
                        "levert dit de samenleving naar schatting €\u00a01.263 op",
                        "Negen van de tien trekkingen liggen tussen",
                        "of het meer oplevert dan kost, is niet zeker",
                        "Bij een effect van ten minste 7,1 procentpunt",
                        "De gemeente houdt €\u00a0698 tekort.",
                        "startgetal 20250101",
                        "Vrije tijd die de deelnemer opgeeft");
    }

    /** Effect 20 points: 0.2 x 42,627.14 - 3,000 = 5,525.43. */
    @Test
    void aNumberInTheAddressChangesTheOutcomeAndStandsBesideTheCase() {
        assertThat(visit.text("/mkba?casus=VOORBEELD&effect=20"))
                .contains("€\u00a05.525 op", "Uw keuze", "De casus", "1 getal is anders");
    }

    @Test
    void numbersThatCannotBeAreRefusedTogether() {
        assertThat(visit.status("/mkba?effect=300")).isEqualTo(400);
        assertThat(visit.text("/mkba?effect=300&blijfkans=x&prijs_bestaatniet=4"))
                .contains("BZ-226", "mkba effect", "mkba blijfkans", "mkba prijs_bestaatniet")
                .doesNotContain("300;");
        assertThat(visit.status("/mkba?casus=NIETS")).isEqualTo(400);
        assertThat(visit.status("/mkba?horizon=2,5")).isEqualTo(400);
        assertThat(visit.status("/mkba?scenario=niet-bewaard")).isEqualTo(400);
        assertThat(visit.status("/geld?effect=2")).as("a word of another page").isEqualTo(400);
    }

    @Test
    void aCaseWithoutAnEffectSaysWhatItCostsAndClaimsNoBenefit() {
        assertThat(visit.text("/mkba?casus=ONBEKEND"))
                .contains(
                        "Er is geen effect gemeten: niemand vergeleek dit.",
                        "Bij een effect van ten minste 7,1 procentpunt",
                        "Alleen de kosten zijn bekend: €\u00a03.000.")
                .doesNotContain("naar schatting", "Negen van de tien");
        assertThat(visit.text("/mkba?casus=ONBEKEND&effect=10"))
                .contains("Met een effect dat is aangenomen en niet gemeten");
        assertThat(visit.text("/mkba?casus=ZONDER")).contains("Een gegeven ontbreekt: de duur.");
    }

    @Test
    void aChoiceIsSavedUnderANameAndComparedWithTheCase() throws IOException, InterruptedException {
        HttpResponse<String> saved =
                save("casus=VOORBEELD&effect=20&naam=Dubbel+effect", "same-origin");

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.headers().firstValue("Location").orElseThrow())
                .endsWith("/mkba?casus=VOORBEELD&scenario=Dubbel+effect");
        assertThat(visit.text("/mkba?casus=VOORBEELD&scenario=Dubbel+effect"))
                .contains("€\u00a05.525 op", "Dubbel effect");
        assertThat(visit.text("/mkba")).contains("Dubbel effect", "€\u00a01.263 op");
        assertThat(new Scenariomap(home.home()).of("VOORBEELD"))
                .singleElement()
                .satisfies(one -> assertThat(one.waarden()).containsEntry("effect", "20"));
        assertThat(save("casus=VOORBEELD&effect=30&naam=dubbel++Effect", "same-origin").body())
                .contains("BZ-227", "deze naam is al gebruikt");
        assertThat(save("casus=VOORBEELD&effect=30&naam=---", "same-origin").body())
                .contains("BZ-227", "deze naam kan niet");
        assertThat(save("casus=VOORBEELD&naam=niets", "same-origin").body())
                .contains("BZ-227", "er is geen enkel getal veranderd");
    }

    @Test
    void anotherSiteCannotSave() throws IOException, InterruptedException {
        assertThat(save("casus=VOORBEELD&effect=20&naam=x1", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(new Scenariomap(home.home()).of("VOORBEELD")).isEmpty();
        assertThat(Files.exists(folder.resolve("scenarios"))).isFalse();
    }

    /** The sheet of the page through the command line's reader gives the number on the page. */
    @Test
    void theSheetRecalculatesWhatThePageShows() {
        Casus casus =
                CasusBestand.read(
                        "blad",
                        visit.text("/mkba/rekenblad.yaml?casus=VOORBEELD&effect=20"),
                        ReferentieMetingen.shipped());

        assertThat(Math.round(MkbaUitkomst.of(casus).ncw())).isEqualTo(5525);
        assertThat(visit.status("/mkba/rekenblad.xlsx?casus=VOORBEELD&effect=20")).isEqualTo(200);
        assertThat(visit.status("/mkba/rekenblad.xlsx?casus=ZONDER")).isEqualTo(404);
    }
}
