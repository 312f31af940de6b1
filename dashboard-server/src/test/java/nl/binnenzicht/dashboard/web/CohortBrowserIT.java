package nl.binnenzicht.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.binnenzicht.dashboard.answer.Policy;
import nl.binnenzicht.dashboard.testing.TestHome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about cohorts as a person meets it, in headless Chromium; see {@link BrowserIT}. */
class CohortBrowserIT {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String JUNI =
            "cohorten?formulier=1&doe=tel&i_soort=maand&i_maand=2025-06&r1_soort=kwadrant&r1_codes=4";

    @TempDir private static Path folder;
    private static Server server;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Path chromium =
                Path.of(
                        Optional.ofNullable(System.getProperty("CHROMIUM"))
                                .or(() -> Optional.ofNullable(System.getenv("CHROMIUM")))
                                .orElse("/usr/bin/chromium"));
        assumeTrue(
                Files.isExecutable(chromium),
                "no Chromium at " + chromium + "; set CHROMIUM to run the browser test");
        TestHome home = new TestHome(folder).publish("20260105T081502Z-01");
        server =
                Server.start(
                        new ServerConfig(
                                home.home(), "127.0.0.1", 0, Policy.Role.INFORMATIEMANAGER));
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium)
                                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            browser.close();
            playwright.close();
        }
        if (server != null) {
            server.close();
        }
    }

    private static BrowserContext open(ColorScheme scheme, int width, boolean script) {
        return browser.newContext(
                new Browser.NewContextOptions()
                        .setColorScheme(scheme)
                        .setViewportSize(width, 900)
                        .setJavaScriptEnabled(script)
                        .setLocale("nl-NL"));
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
        try (BrowserContext context = open(scheme, width, true)) {
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
            assertThat(
                            new AxeBuilder(page)
                                    .withTags(TAGS).analyze().getViolations().stream()
                                            .map(
                                                    rule ->
                                                            rule.getId()
                                                                    + ": "
                                                                    + rule.getNodes()
                                                                            .get(0)
                                                                            .getHtml())
                                            .toList())
                    .as("axe " + scheme + " " + width)
                    .isEmpty();
        }
    }

    @Test
    void theCountFollowsWhatIsTypedAndAnotherKindBringsOtherFields() {
        try (BrowserContext context = open(ColorScheme.LIGHT, 1280, true)) {
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
        try (BrowserContext context = open(ColorScheme.LIGHT, 1280, false)) {
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
