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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about cohorts as a person meets it, in headless Chromium; see {@link BrowserIT}. */
class CohortBrowserIT {

    private static final String JUNI =
            "cohorten?formulier=1&doe=tel&i_soort=maand&i_maand=2025-06&r1_soort=kwadrant&r1_codes=4";

    @TempDir private static Path folder;
    private static Server server;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        TestHome home = new TestHome(folder).publish("20260105T081502Z-01");
        server =
                Server.start(
                        new ServerConfig(
                                home.home(), "127.0.0.1", 0, Policy.Role.INFORMATIEMANAGER));
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

    private static String address(String path) {
        return "http://127.0.0.1:" + server.port() + "/" + path;
    }

    @Test
    void thePageIsWholeAndAccessibleInLightAndDarkWideAndNarrow() {
        look(ColorScheme.LIGHT, 1280);
        look(ColorScheme.DARK, 320);
    }

    private static void look(ColorScheme scheme, int width) {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = chromium.open(scheme, width, true)) {
            Page page = context.newPage();
            page.onPageError(complaints::add);
            page.navigate(address(JUNI));
            page.waitForFunction(
                    "() => document.querySelectorAll('[data-grafiek]').length"
                            + " === document.querySelectorAll('[data-getekend]').length");

            assertThat(complaints).isEmpty();
            assertThat(page.locator("[data-grafiek] svg").count()).isEqualTo(3);
            assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                    .as("scrolls sideways at " + width)
                    .isEqualTo(0);
            assertThat(Chromium.violations(page)).as("axe " + scheme + " " + width).isEmpty();
        }
    }

    @Test
    void theCountFollowsWhatIsTypedAndAnotherKindBringsOtherFields() {
        try (BrowserContext context = chromium.open(ColorScheme.LIGHT, 1280, true)) {
            Page page = context.newPage();
            page.navigate(address(JUNI));
            String before = page.locator("output").textContent();
            page.locator("#r1_codes").selectOption("1");
            page.waitForFunction(
                    "before => document.querySelector('output').textContent !== before", before);

            assertThat(page.locator("output").textContent()).matches("[0-9.]+ mensen");
            page.locator("#r1_soort").selectOption("zrm");
            page.waitForSelector("#r1_domein");
            assertThat(page.locator("#r1_codes").count()).isZero();
        }
    }

    /** Without script and without a mouse: tab to the criterion, choose, add, count. */
    @Test
    void theFormWorksWithTheKeyboardAloneAndWithoutScript() {
        try (BrowserContext context = chromium.open(ColorScheme.LIGHT, 1280, false)) {
            Page page = context.newPage();
            page.navigate(address(JUNI));
            page.locator("button[value=erbij]").focus();
            page.keyboard().press("Enter");
            page.waitForSelector("#r2_soort");
            page.locator("#r2_soort").focus();
            page.keyboard().type("Leeftijd");
            page.locator("#c-naam").focus();
            page.keyboard().type("Toetsen");
            page.keyboard().press("Enter");

            page.waitForURL(url -> url.contains("definitie="));
            assertThat(page.url()).contains("leeftijd").contains("Toetsen");
            assertThat(page.locator("article#uitval table tbody tr").count()).isEqualTo(3);
        }
    }
}
