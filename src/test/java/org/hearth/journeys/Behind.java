package org.hearth.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import org.hearth.live.Evening.Person;
import org.hearth.live.room.RoomAddress;

/** Browsers on this machine, or behind a {@link BadLine}: both call it {@code localhost}, where cameras need no certificate. */
final class Behind {

    /** A relay by that name is sought on this machine too. */
    static final String RELAY = "relay.example.org";

    private static final double PATIENCE_MILLISECONDS = 120_000;

    private Behind() {}

    /** @param here this machine, as seen from there */
    static Browser launch(Playwright playwright, Path program, String here) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-background-networking",
                                "--host-resolver-rules=MAP localhost %1$s, MAP %2$s %1$s".formatted(here, RELAY),
                                "--ignore-certificate-errors",
                                "--use-fake-device-for-media-stream",
                                "--use-fake-ui-for-media-stream",
                                "--autoplay-policy=no-user-gesture-required")));
    }

    static RoomPage page(Browser browser, String site, Person person, RoomAddress address) {
        var page = new RoomPage(browser, site, person, address);
        page.page.setDefaultTimeout(PATIENCE_MILLISECONDS);
        page.page.setDefaultNavigationTimeout(PATIENCE_MILLISECONDS);
        Quality.in(page.page);
        return page;
    }
}
