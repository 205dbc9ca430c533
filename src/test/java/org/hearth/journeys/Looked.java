package org.hearth.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Looks at pages, and knows which of those that the application really has were looked at. */
final class Looked {

    private static final List<Integer> WIDTHS = List.of(360, 1280);

    private final Set<String> paths = new TreeSet<>();
    private final List<String> found = new ArrayList<>();
    private int pages;

    /** Light where narrow and dark where wide, and the next page the other way round: every part is seen in all four. */
    void at(Guest guest) {
        note(guest);
        var narrow = pages++ % 2 == 0 ? ColorScheme.LIGHT : ColorScheme.DARK;
        for (var width : WIDTHS) {
            var scheme = WIDTHS.indexOf(width) == 0 ? narrow : other(narrow);
            guest.page.setViewportSize(width, 800);
            guest.page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
            var where = guest.path() + " " + width + " " + scheme + ": ";
            Axe.violations(guest.page).forEach(violation -> found.add(where + violation));
            for (var direction : List.of("rtl", "ltr")) {
                guest.page.evaluate("direction => document.documentElement.dir = direction", direction);
                if ((boolean) guest.page.evaluate("() => document.documentElement.scrollWidth > innerWidth")) {
                    found.add(where + direction + ", wider than the screen");
                }
            }
        }
    }

    private static ColorScheme other(ColorScheme scheme) {
        return scheme == ColorScheme.LIGHT ? ColorScheme.DARK : ColorScheme.LIGHT;
    }

    /** What says that there is no such page is not the page. */
    private void note(Guest guest) {
        var status = guest.page.evaluate("() => performance.getEntriesByType('navigation')[0].responseStatus");
        if (!Integer.valueOf(404).equals(status)) {
            paths.add(URI.create(guest.page.url()).getPath());
        }
    }

    /** What was found since this was asked last. */
    List<String> found() {
        var all = List.copyOf(found);
        found.clear();
        return all;
    }

    /** Routes that can be opened and were not. */
    Set<String> missing(RequestMappingHandlerMapping mappings) {
        var all = patterns(mappings);
        var missing = new TreeSet<String>();
        all.forEach(pattern -> missing.add(pattern.getPatternString()));
        paths.forEach(path -> nearest(all, path).forEach(missing::remove));
        return missing;
    }

    private static List<PathPattern> patterns(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(Looked::opened)
                .flatMap(Looked::patterns)
                .toList();
    }

    private static boolean opened(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private static Stream<PathPattern> patterns(RequestMappingInfo mapping) {
        var condition = mapping.getPathPatternsCondition();
        return condition == null ? Stream.of() : condition.getPatterns().stream();
    }

    private static Stream<String> nearest(List<PathPattern> all, String path) {
        var wanted = PathContainer.parsePath(path);
        return all.stream().filter(pattern -> pattern.matches(wanted)).min(Comparator.naturalOrder()).stream()
                .map(PathPattern::getPatternString);
    }
}
