package org.hearth.directory.listing;

import gg.jte.Content;

/** What the template of this name shows. @param site the address people use */
public record ListingPage(Listed group, String rules, String site) {

    /** For search engines, or empty where they are not to know the group. */
    public String canonical() {
        return group.searchable() ? site + group.path() : "";
    }

    public Content structured() {
        return output -> output.writeContent(StructuredText.of(group, canonical()));
    }
}
