package org.hearth.guidance.article;

import java.util.Optional;
import org.hearth.groups.Viewer;
import org.hearth.guidance.ArticleId;
import org.hearth.guidance.Library;
import org.hearth.identity.Party;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

@Component
class KeptPages implements Library {

    private final Articles articles;

    KeptPages(Articles articles) {
        this.articles = articles;
    }

    @Override
    public ArticleId keepForHouse(AccountId coordinator, Page page) {
        return keep(new Shelf(Optional.empty(), "", true, Party.of(coordinator), Optional.empty()), page);
    }

    @Override
    public ArticleId keepForGroup(Viewer facilitator, Page page) {
        var group = Optional.of(facilitator.group());
        return keep(new Shelf(group, "", true, Party.of(facilitator.persona()), Optional.empty()), page);
    }

    private ArticleId keep(Shelf shelf, Page page) {
        var form = new ArticleForm(
                page.title(),
                page.body(),
                page.author(),
                page.qualification(),
                page.sources(),
                "",
                page.written().toString(),
                "",
                "",
                page.due().toString(),
                "",
                "0",
                "");
        return articles.add(shelf, form, true);
    }
}
