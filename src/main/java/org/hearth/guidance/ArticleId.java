package org.hearth.guidance;

import java.util.UUID;
import org.hearth.kernel.Id;

/** An information page's id. */
public record ArticleId(UUID value) implements Id {

    public static ArticleId random() {
        return new ArticleId(Id.random());
    }

    public static ArticleId valueOf(String text) {
        return new ArticleId(Id.parse(text));
    }
}
