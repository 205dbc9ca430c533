package org.hearth.forum.post;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.hearth.danger.HelpBeforePosting;
import org.hearth.forum.ThreadId;
import org.hearth.forum.picture.Choosing;
import org.hearth.forum.thread.ThreadTable;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.web.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Replies. */
@Controller
class ReplyController {

    private final Posts posts;
    private final ThreadTable threads;
    private final Composing composing;
    private final HelpBeforePosting help;
    private final Choosing choosing;

    ReplyController(Posts posts, ThreadTable threads, Composing composing, HelpBeforePosting help, Choosing choosing) {
        this.posts = posts;
        this.threads = threads;
        this.composing = composing;
        this.help = help;
        this.choosing = choosing;
    }

    /** With script the composer comes back empty and the post beside it; without, the whole page. */
    @PostMapping("/groups/{group}/threads/{thread}/posts")
    Object reply(
            Viewer viewer,
            @PathVariable ThreadId thread,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String note,
            @RequestParam(required = false) @Nullable String quote,
            @RequestParam(required = false) @Nullable String submission,
            @RequestParam(required = false) @Nullable String preview,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            HttpServletRequest request) {
        viewer.need(Capability.WRITE_TALK);
        var heading = threads.visibleTo(viewer, thread).orElseThrow(NotFound::new);
        var typed = Writing.of(body, note, quote, submission);
        var chosen = choosing.take(viewer, typed.submission(), request);
        var writing = typed.with(chosen.pictures());
        if (chosen.stays()) {
            return composing.choosing(viewer, heading, writing, chosen.error(), fragment != null);
        }
        if (!writing.fits() || preview != null) {
            return composing.again(viewer, heading, writing, fragment != null);
        }
        var near = help.with(writing.words(), request);
        if (near.isPresent()) {
            return composing.helping(viewer, heading, writing, near.get(), fragment != null);
        }
        var kept = posts.post(viewer, thread, writing);
        if (fragment == null) {
            return new ModelAndView(Composing.redirect(viewer, thread, kept.post()));
        }
        return Html.of(
                "forum/post/posted",
                new PostedFragment(
                        posts.written(viewer, thread, kept),
                        composing.composer(viewer, heading, Writing.empty(), List.of(), "")));
    }
}
