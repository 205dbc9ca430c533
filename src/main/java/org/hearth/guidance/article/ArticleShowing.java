package org.hearth.guidance.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearth.forum.LightFormatting;
import org.hearth.guidance.ArticleId;
import org.hearth.guidance.house.House;
import org.hearth.guidance.principle.Principles;
import org.hearth.identity.Party;
import org.hearth.identity.Personas;
import org.hearth.kernel.NotFound;
import org.hearth.web.Html;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Information pages as they are shown and changed, whichever shelf they stand on. */
@Component
class ArticleShowing {

    private static final String PUBLISH = "publish";

    private final Articles articles;
    private final ArticleTable table;
    private final RemarkTable remarks;
    private final Principles principles;
    private final LightFormatting formatting;
    private final Personas personas;
    private final House house;

    ArticleShowing(
            Articles articles,
            ArticleTable table,
            RemarkTable remarks,
            Principles principles,
            LightFormatting formatting,
            Personas personas,
            House house) {
        this.articles = articles;
        this.table = table;
        this.remarks = remarks;
        this.principles = principles;
        this.formatting = formatting;
        this.personas = personas;
        this.house = house;
    }

    Html list(Shelf shelf) {
        var below = shelf.ofHouse() ? List.<ArticleTable.Line>of() : table.on(read(shelf.reader()));
        return Html.of("guidance/article/list", new ArticlesPage(shelf, table.on(shelf), below, house.today()));
    }

    /** What stands in the house for somebody who only reads it. */
    private static Shelf read(Party reader) {
        return new Shelf(Optional.empty(), HouseArticleController.PATH, false, reader, Optional.empty());
    }

    Html form(Shelf shelf) {
        need(shelf);
        return Html.of(
                "guidance/article/edit",
                new EditPage(shelf, Optional.empty(), ArticleForm.empty(house.today()), Map.of(), false));
    }

    Object add(Shelf shelf, ArticleForm form, String verb) {
        need(shelf);
        var errors = form.errors(verb.equals(PUBLISH), house.today());
        if (!errors.isEmpty()) {
            return Html.again("guidance/article/edit", new EditPage(shelf, Optional.empty(), form, errors, false));
        }
        return to(shelf, articles.add(shelf, form, verb.equals(PUBLISH)));
    }

    Html show(Shelf shelf, ArticleId id, boolean said) {
        return Html.of("guidance/article/show", page(shelf, id, RemarkForm.of(null, null), "", said));
    }

    private ArticlePage page(Shelf shelf, ArticleId id, RemarkForm form, String error, boolean said) {
        var article = table.find(shelf, id).orElseThrow(NotFound::new);
        var version = version(id, article.shown());
        return new ArticlePage(
                shelf,
                id,
                version,
                formatting.of(version.body()),
                article.published() > 0,
                article.published() != article.latest(),
                principles.said(),
                shelf.edits() ? remarks.of(id) : List.of(),
                form,
                error,
                said,
                house.today());
    }

    /** The newest version, whether or not it is the one that is read. */
    Html edit(Shelf shelf, ArticleId id) {
        need(shelf);
        var article = table.find(shelf, id).orElseThrow(NotFound::new);
        var form = ArticleForm.of(version(id, article.latest()));
        return Html.of("guidance/article/edit", new EditPage(shelf, Optional.of(id), form, Map.of(), false));
    }

    Object change(Shelf shelf, ArticleId id, ArticleForm form, String verb) {
        need(shelf);
        if (table.find(shelf, id).isEmpty()) {
            throw new NotFound();
        }
        var errors = form.errors(verb.equals(PUBLISH), house.today());
        var kept = errors.isEmpty() && articles.change(shelf, id, form, verb.equals(PUBLISH));
        return kept
                ? to(shelf, id)
                : Html.again(
                        "guidance/article/edit", new EditPage(shelf, Optional.of(id), form, errors, errors.isEmpty()));
    }

    Html versions(Shelf shelf, ArticleId id) {
        need(shelf);
        var article = table.find(shelf, id).orElseThrow(NotFound::new);
        var all = table.versions(id);
        var known = personas.byId(
                all.stream().flatMap(one -> one.persona().stream()).toList());
        var former = IntStream.range(0, all.size())
                .mapToObj(at -> new VersionsPage.Former(
                        all.get(at),
                        formatting.of(all.get(at).body()),
                        all.get(at).persona().flatMap(one -> Optional.ofNullable(known.get(one))),
                        at + 1 < all.size() ? all.get(at).differences(all.get(at + 1)) : List.of(),
                        all.get(at).number() == article.published()))
                .toList();
        return Html.of(
                "guidance/article/versions",
                new VersionsPage(shelf, id, all.getFirst().title(), former));
    }

    Object takeBack(Shelf shelf, ArticleId id) {
        articles.takeBack(shelf, id);
        return to(shelf, id);
    }

    Object remark(Shelf shelf, ArticleId id, RemarkForm form) {
        if (!form.error().isEmpty()) {
            return Html.again("guidance/article/show", page(shelf, id, form, form.error(), false));
        }
        articles.remark(shelf, id, form);
        return new ModelAndView("redirect:" + shelf.path() + "/" + id.text() + "?said=true#said");
    }

    private Version version(ArticleId id, int number) {
        return table.version(id, number).orElseThrow(NotFound::new);
    }

    static void need(Shelf shelf) {
        if (!shelf.edits()) {
            throw new NotFound();
        }
    }

    static ModelAndView to(Shelf shelf, ArticleId id) {
        return new ModelAndView("redirect:" + shelf.path() + "/" + id.text());
    }
}
