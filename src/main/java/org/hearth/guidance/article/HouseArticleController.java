package org.hearth.guidance.article;

import java.util.Optional;
import org.hearth.guidance.ArticleId;
import org.hearth.guidance.RemarkId;
import org.hearth.guidance.house.House;
import org.hearth.identity.Party;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Information pages of the whole house: read by everybody who is signed in, written by its coordinators. */
@Controller
@RequestMapping(HouseArticleController.PATH)
class HouseArticleController {

    static final String PATH = "/information";

    private final ArticleShowing showing;
    private final Articles articles;
    private final House house;

    HouseArticleController(ArticleShowing showing, Articles articles, House house) {
        this.showing = showing;
        this.articles = articles;
        this.house = house;
    }

    @GetMapping
    Html list(@AuthenticationPrincipal SignedIn me) {
        return showing.list(shelf(me));
    }

    @GetMapping("/new")
    Html form(@AuthenticationPrincipal SignedIn me) {
        return showing.form(shelf(me));
    }

    @PostMapping
    Object add(@AuthenticationPrincipal SignedIn me, ArticleForm form, @RequestParam(defaultValue = "") String verb) {
        return showing.add(shelf(me), form, verb);
    }

    @GetMapping("/{article}")
    Html show(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable ArticleId article,
            @RequestParam(defaultValue = "") String said) {
        return showing.show(shelf(me), article, !said.isEmpty());
    }

    @GetMapping("/{article}/edit")
    Html edit(@AuthenticationPrincipal SignedIn me, @PathVariable ArticleId article) {
        return showing.edit(shelf(me), article);
    }

    @PostMapping("/{article}/edit")
    Object change(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable ArticleId article,
            ArticleForm form,
            @RequestParam(defaultValue = "") String verb) {
        return showing.change(shelf(me), article, form, verb);
    }

    @GetMapping("/{article}/versions")
    Html versions(@AuthenticationPrincipal SignedIn me, @PathVariable ArticleId article) {
        return showing.versions(shelf(me), article);
    }

    @PostMapping("/{article}/taking-back")
    Object takeBack(@AuthenticationPrincipal SignedIn me, @PathVariable ArticleId article) {
        return showing.takeBack(shelf(me), article);
    }

    @PostMapping("/{article}/remarks")
    Object remark(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable ArticleId article,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String submission) {
        return showing.remark(shelf(me), article, RemarkForm.of(words, submission));
    }

    @PostMapping("/{article}/remarks/{remark}/removal")
    Object settle(
            @AuthenticationPrincipal SignedIn me, @PathVariable ArticleId article, @PathVariable RemarkId remark) {
        articles.settle(shelf(me), article, remark);
        return ArticleShowing.to(shelf(me), article);
    }

    private Shelf shelf(SignedIn me) {
        return new Shelf(Optional.empty(), PATH, house.runBy(me), Party.of(me.account()), Optional.empty());
    }
}
