package org.hearth.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real Chromium with a fake camera and microphone; one for a class, fresh contexts for each test. */
final class Browsers implements AfterEachCallback, AfterAllCallback {

    private static final double PATIENCE_MILLISECONDS = 30_000;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(binary())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-quic",
                            "--disable-background-networking",
                            "--use-fake-device-for-media-stream",
                            "--use-fake-ui-for-media-stream",
                            "--autoplay-policy=no-user-gesture-required")));

    Browser chromium() {
        return chromium;
    }

    /** A browser nobody has used yet. */
    BrowserContext fresh() {
        return fresh(new Browser.NewContextOptions());
    }

    BrowserContext fresh(Browser.NewContextOptions options) {
        var context = chromium.newContext(options.setLocale(options.locale == null ? "en-GB" : options.locale)
                .setPermissions(List.of("camera", "microphone")));
        context.setDefaultTimeout(PATIENCE_MILLISECONDS);
        return context;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        chromium.contexts().forEach(BrowserContext::close);
    }

    @Override
    public void afterAll(ExtensionContext test) {
        playwright.close();
    }

    private static Path binary() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium is missing; ./hearth test installs it"));
    }
}
