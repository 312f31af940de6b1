package nl.binnenzicht.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Headless Chromium for tests: from the system property or environment variable CHROMIUM, or
 * /usr/bin/chromium. Without it the test says so and skips.
 */
final class Chromium implements AutoCloseable {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program) {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(program)
                                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    static Chromium start() {
        Path program =
                Path.of(
                        Optional.ofNullable(System.getProperty("CHROMIUM"))
                                .or(() -> Optional.ofNullable(System.getenv("CHROMIUM")))
                                .orElse("/usr/bin/chromium"));
        assumeTrue(
                Files.isExecutable(program),
                "no Chromium at " + program + "; set CHROMIUM to run the browser test");
        return new Chromium(program);
    }

    BrowserContext open(ColorScheme scheme, int width, boolean script) {
        return browser.newContext(
                new Browser.NewContextOptions()
                        .setColorScheme(scheme)
                        .setViewportSize(width, 900)
                        .setJavaScriptEnabled(script)
                        .setLocale("nl-NL"));
    }

    /** What axe finds against WCAG 2.2 AA and good practice, a rule and its first place each. */
    static List<String> violations(Page page) {
        AxeResults results = new AxeBuilder(page).withTags(TAGS).analyze();
        assertThat(results.getPasses()).as("rules that looked").isNotEmpty();
        return results.getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                .toList();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
