package org.hearth.guidance.article;

import java.util.Optional;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.guidance.ArticleId;
import org.hearth.guidance.RemarkId;
import org.hearth.identity.Party;
import org.hearth.web.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Information pages of a group: read by its members, written by those who shape it. */
@Controller
@RequestMapping("/groups/{group}/information")
class ArticleController {

    private final ArticleShowing showing;
    private final Articles articles;
    private final Groups groups;

    ArticleController(ArticleShowing showing, Articles articles, Groups groups) {
        this.showing = showing;
        this.articles = articles;
        this.groups = groups;
    }

    @GetMapping
    Html list(Viewer viewer) {
        return showing.list(shelf(viewer));
    }

    @GetMapping("/new")
    Html form(Viewer viewer) {
        return showing.form(shelf(viewer));
    }

    @PostMapping
    Object add(Viewer viewer, ArticleForm form, @RequestParam(defaultValue = "") String verb) {
        return showing.add(shelf(viewer), form, verb);
    }

    @GetMapping("/{article}")
    Html show(Viewer viewer, @PathVariable ArticleId article, @RequestParam(defaultValue = "") String said) {
        return showing.show(shelf(viewer), article, !said.isEmpty());
    }

    @GetMapping("/{article}/edit")
    Html edit(Viewer viewer, @PathVariable ArticleId article) {
        return showing.edit(shelf(viewer), article);
    }

    @PostMapping("/{article}/edit")
    Object change(
            Viewer viewer,
            @PathVariable ArticleId article,
            ArticleForm form,
            @RequestParam(defaultValue = "") String verb) {
        return showing.change(shelf(viewer), article, form, verb);
    }

    @GetMapping("/{article}/versions")
    Html versions(Viewer viewer, @PathVariable ArticleId article) {
        return showing.versions(shelf(viewer), article);
    }

    @PostMapping("/{article}/taking-back")
    Object takeBack(Viewer viewer, @PathVariable ArticleId article) {
        return showing.takeBack(shelf(viewer), article);
    }

    @PostMapping("/{article}/remarks")
    Object remark(
            Viewer viewer,
            @PathVariable ArticleId article,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String submission) {
        return showing.remark(shelf(viewer), article, RemarkForm.of(words, submission));
    }

    @PostMapping("/{article}/remarks/{remark}/removal")
    Object settle(Viewer viewer, @PathVariable ArticleId article, @PathVariable RemarkId remark) {
        articles.settle(shelf(viewer), article, remark);
        return ArticleShowing.to(shelf(viewer), article);
    }

    private Shelf shelf(Viewer viewer) {
        viewer.need(Capability.READ_TALK);
        return new Shelf(
                Optional.of(viewer.group()),
                "/groups/" + viewer.group().text() + "/information",
                viewer.can(Capability.SHAPE),
                Party.of(viewer.persona()),
                Optional.of(groups.doors(viewer, "about")));
    }
}
