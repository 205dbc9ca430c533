package org.hearth.guidance.article;

import java.time.LocalDate;
import java.util.List;

/** @param house what the whole house says, below what a group does; none on the house's own list */
public record ArticlesPage(
        Shelf shelf, List<ArticleTable.Line> articles, List<ArticleTable.Line> house, LocalDate today) {

    public boolean overdue(ArticleTable.Line line) {
        return line.due().filter(today::isAfter).isPresent();
    }
}
