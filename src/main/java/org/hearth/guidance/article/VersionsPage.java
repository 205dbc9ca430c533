package org.hearth.guidance.article;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.hearth.guidance.ArticleId;
import org.hearth.identity.Persona;

/** All versions of a page, newest first, for those who look after it. */
public record VersionsPage(Shelf shelf, ArticleId id, String title, List<Former> versions) {

    public String path() {
        return shelf.path() + "/" + id.text();
    }

    /** @param by who wrote it down @param parts in which it differs from the one before */
    public record Former(Version version, Content text, Optional<Persona> by, List<String> parts, boolean published) {}
}
