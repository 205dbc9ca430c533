package org.hearth.forum.support;

import java.util.Optional;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.forum.post.PostFragment;
import org.hearth.forum.post.Posts;
import org.hearth.forum.thread.ThreadTable;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.web.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One form a page, for the buttons of all its posts. */
@Controller
class SupportController {

    private final Posts posts;
    private final Supports supports;
    private final ThreadTable threads;
    private final RateLimits limits;

    SupportController(Posts posts, Supports supports, ThreadTable threads, RateLimits limits) {
        this.posts = posts;
        this.supports = supports;
        this.threads = threads;
        this.limits = limits;
    }

    /** @param to the post's id and what is said to it */
    @PostMapping("/groups/{group}/threads/{thread}/support")
    Object toggle(
            Viewer viewer,
            @PathVariable ThreadId thread,
            @RequestParam(defaultValue = "") String to,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment) {
        viewer.need(Capability.WRITE_TALK);
        if (threads.visibleTo(viewer, thread).isEmpty()) {
            throw new NotFound();
        }
        if (to.isEmpty()) {
            return new ModelAndView(threadPath(viewer, thread));
        }
        var parts = to.split(" ", 2);
        var post = PostId.valueOf(parts[0]);
        var kind = Kind.of(parts[parts.length - 1]);
        if (answerable(viewer, thread, post).filter(found -> !found.own()).isEmpty()) {
            throw new NotFound();
        }
        limits.check(RateLimit.SUPPORT, viewer.persona().text());
        supports.toggle(viewer.persona(), post, kind);
        posts.showSupport(thread, post);
        return fragment == null
                ? new ModelAndView(threadPath(viewer, thread) + "?post=" + post.text() + "#post-" + post.text())
                : Html.of(
                        "forum/support/given", answerable(viewer, thread, post).orElseThrow(NotFound::new));
    }

    private static String threadPath(Viewer viewer, ThreadId thread) {
        return "redirect:/groups/" + viewer.group().text() + "/threads/" + thread.text();
    }

    private Optional<PostFragment> answerable(Viewer viewer, ThreadId thread, PostId post) {
        return posts.number(viewer, thread, post)
                .flatMap(number -> posts.one(viewer, thread, post).stream().findFirst())
                .filter(PostFragment::answerable);
    }
}
