package org.hearth.guidance.article;

import java.util.Map;
import java.util.Optional;
import org.hearth.guidance.ArticleId;

/** @param id empty for a new page @param errors field to message key @param overtaken whether somebody else changed it */
public record EditPage(
        Shelf shelf, Optional<ArticleId> id, ArticleForm form, Map<String, String> errors, boolean overtaken) {

    public String path() {
        return shelf.path() + id.map(article -> "/" + article.text() + "/edit").orElse("");
    }

    public String back() {
        return shelf.path() + id.map(article -> "/" + article.text()).orElse("");
    }

    public String error(String field) {
        return errors.getOrDefault(field, "");
    }
}
