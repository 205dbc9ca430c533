package org.hearth.forum.thread;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.hearth.danger.HelpBeforePosting;
import org.hearth.forum.picture.Choosing;
import org.hearth.forum.post.Writing;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.hearth.web.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Beginning a thread. */
@Controller
@RequestMapping("/groups/{group}/threads")
class NewThreadController {

    private final Threads threads;
    private final Beginning beginning;
    private final HelpBeforePosting help;
    private final Choosing choosing;

    NewThreadController(Threads threads, Beginning beginning, HelpBeforePosting help, Choosing choosing) {
        this.threads = threads;
        this.beginning = beginning;
        this.help = help;
        this.choosing = choosing;
    }

    @GetMapping("/new")
    Html form(Viewer viewer) {
        viewer.need(Capability.WRITE_TALK);
        return Html.of("forum/thread/new", beginning.page(viewer, ThreadForm.empty(), false, false));
    }

    @PostMapping
    Object begin(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String note,
            @RequestParam(required = false) @Nullable String audience,
            @RequestParam(required = false) @Nullable List<String> reader,
            @RequestParam(required = false) @Nullable String submission,
            @RequestParam(required = false) @Nullable String preview,
            HttpServletRequest request) {
        viewer.need(Capability.WRITE_TALK);
        var typed = Writing.of(body, note, null, submission);
        var chosen = choosing.take(viewer, typed.submission(), request);
        var form = ThreadForm.of(title, typed.with(chosen.pictures()), audience, reader);
        if (chosen.stays()) {
            return new Html(
                    "forum/thread/new",
                    beginning.choosing(viewer, form, chosen.error()),
                    chosen.error().isEmpty() ? 200 : 422);
        }
        if (!form.fits() || !threads.audienceError(viewer, form).isEmpty()) {
            return Html.again("forum/thread/new", beginning.page(viewer, form, false, true));
        }
        if (preview != null) {
            return Html.of("forum/thread/new", beginning.page(viewer, form, true, false));
        }
        var near = help.with(form.title() + "\n\n" + form.writing().words(), request);
        if (near.isPresent()) {
            return Html.of("forum/thread/new", beginning.page(viewer, form, near.get()));
        }
        var thread = threads.begin(viewer, form);
        return new ModelAndView("redirect:/groups/" + viewer.group().text() + "/threads/" + thread.text());
    }
}
