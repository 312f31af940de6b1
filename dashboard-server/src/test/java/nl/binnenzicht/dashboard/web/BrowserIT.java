package nl.binnenzicht.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.binnenzicht.dashboard.answer.Policy;
import nl.binnenzicht.dashboard.testing.TestHome;
import nl.binnenzicht.warehouse.store.DataHome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages as a person meets them, in headless {@link Chromium}. Data: the home named by {@code
 * binnenzicht.data}, or the invented snapshot.
 */
class BrowserIT {

    @TempDir private static Path folder;
    private static Server server;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        server = Server.start(new ServerConfig(data(), "127.0.0.1", 0, Policy.Role.MANAGEMENT));
    }

    private static DataHome data() {
        String given = System.getProperty("binnenzicht.data");
        return given == null
                ? new TestHome(folder).deliver().publish("20260105T081502Z-01").home()
                : new DataHome(Path.of(given));
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scorekaart",
                "bestand",
                "geld",
                "diagnose",
                "watwerkt",
                "watwerkt/LEERWERK/ALLE",
                "mkba",
                "prognose",
                "scenario?uitstroom=10&lks=25",
                "leveringen",
                "begrippen",
                "bestand?kwadrant_code=4",
                "scorekaart?scherm=1",
                "bestaatniet"
            })
    void everyPageIsWholeAndAccessibleInLightAndDarkWideAndNarrow(String path) {
        look(path, ColorScheme.LIGHT, 1280);
        look(path, ColorScheme.DARK, 320);
    }

    private static void look(String path, ColorScheme scheme, int width) {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = chromium.open(scheme, width, true)) {
            Page page = context.newPage();
            page.onConsoleMessage(
                    message -> {
                        boolean expected = path.equals("bestaatniet");
                        if (message.type().equals("error") && !expected) {
                            complaints.add(message.text());
                        }
                    });
            page.onPageError(complaints::add);
            page.navigate(address(path));
            page.waitForFunction(
                    "() => document.querySelectorAll('[data-grafiek]').length"
                            + " === document.querySelectorAll('[data-getekend]').length");

            assertThat(complaints).as(path + " console").isEmpty();
            assertThat(page.locator("article table:not(.raster)").count())
                    .as(path + " tables")
                    .isEqualTo(page.locator("article").count());
            assertThat(page.locator("[data-grafiek] svg").count())
                    .as(path + " drawings")
                    .isEqualTo(page.locator("[data-grafiek]").count());
            assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                    .as(path + " scrolls sideways at " + width)
                    .isEqualTo(0);
            assertThat(Chromium.violations(page))
                    .as(path + " axe " + scheme + " " + width)
                    .isEmpty();
        }
    }

    private static String address(String path) {
        return "http://127.0.0.1:" + server.port() + "/" + path;
    }

    @Test
    void theKeyboardReachesNavigationChoiceAndDownloads() {
        try (BrowserContext context = chromium.open(ColorScheme.LIGHT, 1280, true)) {
            Page page = context.newPage();
            page.navigate(address("bestand"));
            List<String> reached = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                page.keyboard().press("Tab");
                reached.add(
                        String.valueOf(
                                page.evaluate(
                                        "document.activeElement.getAttribute('href')"
                                                + " || document.activeElement.id"
                                                + " || document.activeElement.tagName")));
            }

            assertThat(reached.get(0)).isEqualTo("#inhoud");
            assertThat(reached)
                    .contains("/scorekaart", "/begrippen", "f-periode", "f-kwadrant_code", "BUTTON")
                    .contains("/download/bestand/kern.csv", "SUMMARY");
        }
    }

    @Test
    void aChoiceGoesIntoTheAddressAndBackUndoesIt() {
        try (BrowserContext context = chromium.open(ColorScheme.LIGHT, 1280, true)) {
            Page page = context.newPage();
            page.navigate(address("bestand"));
            String everyone = page.locator(".groot").first().textContent();
            page.selectOption("#f-kwadrant_code", "4");
            page.click("button[type=submit]");

            assertThat(page.url()).contains("kwadrant_code=4");
            assertThat(page.locator(".groot").first().textContent()).isNotEqualTo(everyone);
            page.goBack();
            assertThat(page.locator(".groot").first().textContent()).isEqualTo(everyone);
        }
    }

    @Test
    void withoutScriptThePageStillHasItsNumbers() {
        try (BrowserContext context = chromium.open(ColorScheme.LIGHT, 1280, false)) {
            Page page = context.newPage();
            page.navigate(address("diagnose"));

            assertThat(page.locator("article table:not(.raster)").count()).isPositive();
            assertThat(page.locator("noscript").first().textContent()).contains("tabel");
        }
    }
}
