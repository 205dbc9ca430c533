package org.hearth.desk.act;

import java.util.ArrayList;
import java.util.List;
import org.hearth.forum.Moderation;
import org.hearth.forum.PostId;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a moderator can do about one post: a page for each deed, since each needs its reason. */
@Controller
@RequestMapping("/groups/{group}/desk/posts/{post}")
class ActController {

    private final Acts acts;
    private final Groups groups;

    ActController(Acts acts, Groups groups) {
        this.acts = acts;
        this.groups = groups;
    }

    @GetMapping
    Html show(Viewer viewer, @PathVariable PostId post) {
        viewer.need(Capability.MODERATE);
        var words = acts.words(viewer, post);
        var kinds = kinds(words, acts.target(viewer, post));
        return Html.of("desk/act/post", new PostPage(viewer, groups.doors(viewer, "about"), post, words, kinds));
    }

    @GetMapping("/{act}")
    Html ask(Viewer viewer, @PathVariable PostId post, @PathVariable String act) {
        viewer.need(Capability.MODERATE);
        return Html.of("desk/act/ask", page(viewer, post, ActKind.of(act), ActForm.empty(), ""));
    }

    @PostMapping("/{act}")
    Object act(
            Viewer viewer,
            @PathVariable PostId post,
            @PathVariable String act,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String there,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "7") String days) {
        viewer.need(Capability.MODERATE);
        var kind = ActKind.of(act);
        var form = ActForm.of(reason, there, title, days);
        var error = form.error(kind);
        if (!error.isEmpty()) {
            return Html.again("desk/act/ask", page(viewer, post, kind, form, error));
        }
        acts.act(viewer, post, kind, form);
        return new ModelAndView("redirect:/groups/" + viewer.group().text() + "/desk?done");
    }

    private ActPage page(Viewer viewer, PostId post, ActKind kind, ActForm form, String error) {
        var target = acts.target(viewer, post);
        var places = kind == ActKind.MOVE ? acts.places(viewer, target.thread()) : List.<Act.Place>of();
        return new ActPage(viewer, groups.doors(viewer, "about"), post, kind, form, places, error);
    }

    private static List<ActKind> kinds(Moderation.Words words, ActTable.Target target) {
        var kinds = new ArrayList<ActKind>();
        switch (words.standing()) {
            case "held" -> kinds.addAll(List.of(ActKind.APPROVE, ActKind.DECLINE));
            case "hidden" -> kinds.add(ActKind.SHOW);
            default -> kinds.addAll(List.of(ActKind.HIDE, ActKind.HOLD));
        }
        kinds.add(target.locked() ? ActKind.UNLOCK : ActKind.LOCK);
        kinds.add(ActKind.MOVE);
        if (words.number() > 1) {
            kinds.add(ActKind.SPLIT);
        }
        if (target.author().isPresent()) {
            kinds.addAll(List.of(ActKind.PAUSE, ActKind.LIFT));
        }
        return kinds;
    }
}
