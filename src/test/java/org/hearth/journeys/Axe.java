package org.hearth.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;

/** Which rules that axe knows a page breaks; also for a browser without script, in which axe itself cannot look. */
final class Axe {

    private Axe() {}

    static List<String> violations(Guest guest) {
        var scripted = (boolean) guest.page.evaluate("() => matchMedia('(scripting: enabled)').matches");
        return scripted ? violations(guest.page) : violationsOfTwin(guest.page);
    }

    /** In its older mode axe opens no page beside for each look; it is needed for frames from elsewhere only, and there are none. */
    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(violation -> violation.getId() + " "
                                + violation.getNodes().getFirst().getHtml())
                        .toList();
    }

    /** The same page, as it stands, in a browser with script. */
    private static List<String> violationsOfTwin(Page page) {
        try (var context = page.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setBypassCSP(true)
                        .setViewportSize(page.viewportSize().width, page.viewportSize().height))) {
            var twin = context.newPage();
            twin.navigate(URI.create(page.url()).resolve("/pancakes").toString());
            twin.setContent(page.content());
            return violations(twin);
        }
    }
}
