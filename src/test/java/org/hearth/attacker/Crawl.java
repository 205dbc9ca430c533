package org.hearth.attacker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Opens every page that pages lead to. */
final class Crawl {

    private static final int AT_MOST = 120;

    private final Visitor visitor;
    private final HashSet<String> seen = new HashSet<>();

    Crawl(Visitor visitor) {
        this.visitor = visitor;
    }

    List<Answer> from(String... places) {
        var pages = new ArrayList<Answer>();
        var open = new ArrayDeque<>(List.of(places));
        while (!open.isEmpty() && pages.size() < AT_MOST) {
            var path = open.removeFirst();
            if (!seen.add(path)) {
                continue;
            }
            var answer = visitor.get(path);
            if (answer.location().isPresent()) {
                open.add(answer.location().get());
            } else if (answer.header("Content-Type").startsWith("text/html")) {
                pages.add(answer);
                answer.all("a[href^=/]")
                        .forEach(link -> open.add(link.attr("href").replaceFirst("#.*", "")));
            }
        }
        return pages;
    }
}
