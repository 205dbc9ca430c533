package org.hearth.guidance.article;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.guidance.ArticleId;
import org.hearth.guidance.principle.Principle;

/**
 * @param published whether others can read it
 * @param drafted whether there is a newer version that others do not see
 * @param principles what the house says about all its pages; a message key where it has not said anything
 * @param remarks what readers said is wrong; for those who look after the page alone
 * @param said whether the reader has just said something
 */
public record ArticlePage(
        Shelf shelf,
        ArticleId id,
        Version version,
        Content text,
        boolean published,
        boolean drafted,
        Map<Principle, String> principles,
        List<RemarkTable.Remark> remarks,
        RemarkForm form,
        String error,
        boolean said,
        LocalDate today) {

    public String path() {
        return shelf.path() + "/" + id.text();
    }
}
