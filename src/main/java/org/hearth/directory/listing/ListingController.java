package org.hearth.directory.listing;

import org.hearth.groups.GroupId;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Settings;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A group's page for the world. */
@Controller
class ListingController {

    private final Listings listings;
    private final Settings settings;

    ListingController(Listings listings, Settings settings) {
        this.listings = listings;
        this.settings = settings;
    }

    @GetMapping("/directory/{group}")
    Html show(@PathVariable GroupId group) {
        var listed = listings.of(group).orElseThrow(NotFound::new);
        return Html.of("directory/listing/show", new ListingPage(listed, listings.rules(group), settings.address()));
    }
}
