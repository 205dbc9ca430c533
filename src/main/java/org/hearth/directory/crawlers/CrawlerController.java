package org.hearth.directory.crawlers;

import java.util.stream.Collectors;
import org.hearth.directory.listing.Listings;
import org.hearth.groups.GroupId;
import org.hearth.kernel.Settings;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What search engines are told: the groups that wish to be found, and nothing else. */
@Controller
class CrawlerController {

    /** Longer files are cut by those who read them; the sitemap names the rest. */
    private static final int LINES = 5_000;

    private final CrawlerTable table;
    private final Listings listings;
    private final Settings settings;

    CrawlerController(CrawlerTable table, Listings listings, Settings settings) {
        this.table = table;
        this.listings = listings;
        this.settings = settings;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        var allowed = table.searchable(listings.today()).stream()
                .limit(LINES)
                .map(group -> "Allow: " + path(group) + "\n")
                .collect(Collectors.joining());
        return text(
                MediaType.TEXT_PLAIN,
                "User-agent: *\n" + allowed + "Allow: /sitemap.xml\nAllow: /assets/\nDisallow: /\n\nSitemap: "
                        + settings.address() + "/sitemap.xml\n");
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap() {
        var pages = table.searchable(listings.today()).stream()
                .map(group -> "<url><loc>" + settings.address() + path(group) + "</loc></url>\n")
                .collect(Collectors.joining());
        return text(
                MediaType.APPLICATION_XML,
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n" + pages + "</urlset>\n");
    }

    private static String path(GroupId group) {
        return "/directory/" + group.text();
    }

    private static ResponseEntity<String> text(MediaType type, String text) {
        return ResponseEntity.ok().contentType(type).body(text);
    }
}
