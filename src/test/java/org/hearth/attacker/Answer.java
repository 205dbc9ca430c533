package org.hearth.attacker;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What came back. @param path that was asked for */
public record Answer(String path, int status, HttpHeaders headers, String body) {

    public Document page() {
        return Jsoup.parse(body, "http://localhost" + path);
    }

    /** Where it leads: path and query. */
    public Optional<String> location() {
        return headers.firstValue("Location").map(place -> place.replaceFirst("^https?://[^/]+", ""));
    }

    public String header(String name) {
        return String.join(", ", headers.allValues(name));
    }

    /** The body without what differs by chance or repeats the question: tokens of forms, the mark, the own path. */
    public String essence() {
        return body.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll("name=\"submission\" value=\"[^\"]*\"", "")
                .replace(path.replaceFirst("\\?.*", ""), "/asked")
                .replaceAll("&(amp;)?at=[^\"]*", "");
    }

    /** The first element that fits; there must be one. */
    public Element one(String selector) {
        return all(selector).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + selector + " at " + path + ", which says " + status));
    }

    public List<Element> all(String selector) {
        return List.copyOf(page().select(selector));
    }
}
