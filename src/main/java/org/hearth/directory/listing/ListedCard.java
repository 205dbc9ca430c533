package org.hearth.directory.listing;

import java.util.Optional;
import org.hearth.groups.GroupId;
import org.hearth.groups.SeenOutside;
import org.hearth.web.Html;
import org.springframework.stereotype.Component;

/** The directory's card of a group, for those who shape the group. */
@Component
class ListedCard implements SeenOutside {

    private final Listings listings;

    ListedCard(Listings listings) {
        this.listings = listings;
    }

    @Override
    public Optional<Html> card(GroupId group) {
        return listings.of(group).map(listed -> Html.of("directory/listing/card", listed));
    }
}
