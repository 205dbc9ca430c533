package org.hearth.forum.post;

import java.util.List;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.forum.thread.ThreadTable;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.web.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Replies, and what their authors do with them afterwards. */
@Controller
@RequestMapping("/groups/{group}")
class PostController {

    private final Posts posts;
    private final ThreadTable threads;
    private final Groups groups;

    PostController(Posts posts, ThreadTable threads, Groups groups) {
        this.posts = posts;
        this.threads = threads;
        this.groups = groups;
    }

    /** With script the composer comes back empty and the post beside it; without, the whole page. */
    @PostMapping("/threads/{thread}/posts")
    Object reply(
            Viewer viewer,
            @PathVariable ThreadId thread,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String submission,
            @RequestParam(required = false) @Nullable String preview,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment) {
        viewer.need(Capability.WRITE_TALK);
        var heading = threads.visibleTo(viewer, thread).orElseThrow(NotFound::new);
        var writing = Writing.of(body, submission);
        if (!writing.error().isEmpty() || preview != null) {
            return composer(viewer, heading, writing, fragment != null);
        }
        posts.post(viewer, thread, writing);
        if (fragment == null) {
            return new ModelAndView(redirect(viewer, thread));
        }
        var talk = posts.of(viewer, thread);
        return Html.of(
                "forum/post/posted",
                new PostedFragment(
                        newest(talk.posts()),
                        new ComposerFragment(viewer, heading, Writing.empty(), List.of(), "", talk.self())));
    }

    private Object composer(Viewer viewer, ThreadTable.Heading thread, Writing writing, boolean fragment) {
        var error = writing.error();
        var preview = error.isEmpty() ? List.of(posts.preview(viewer, writing)) : List.<PostFragment>of();
        var composer = new ComposerFragment(viewer, thread, writing, preview, error, posts.self(viewer));
        var status = error.isEmpty() ? 200 : 422;
        return fragment
                ? new Html("forum/post/composer", composer, status)
                : new Html("forum/post/reply", new ReplyPage(groups.doors(viewer, "talk"), composer), status);
    }

    private static List<PostFragment> newest(List<PostFragment> all) {
        return all.subList(Math.max(0, all.size() - 1), all.size());
    }

    @GetMapping("/posts/{post}/edit")
    Html form(Viewer viewer, @PathVariable PostId post) {
        viewer.need(Capability.WRITE_TALK);
        var writing = Writing.of(posts.own(viewer, post).body(), null);
        return Html.of("forum/post/edit", new EditPage(viewer, groups.doors(viewer, "talk"), post, writing, ""));
    }

    @PostMapping("/posts/{post}/edit")
    Object edit(Viewer viewer, @PathVariable PostId post, @RequestParam(required = false) @Nullable String body) {
        viewer.need(Capability.WRITE_TALK);
        var writing = Writing.of(body, null);
        posts.own(viewer, post);
        return writing.error().isEmpty()
                ? new ModelAndView(redirect(viewer, posts.edit(viewer, post, writing)))
                : Html.again(
                        "forum/post/edit",
                        new EditPage(viewer, groups.doors(viewer, "talk"), post, writing, writing.error()));
    }

    @GetMapping("/posts/{post}/taking-back")
    Html ask(Viewer viewer, @PathVariable PostId post) {
        viewer.need(Capability.READ_TALK);
        var writing = Writing.of(posts.own(viewer, post).body(), null);
        return Html.of("forum/post/taking-back", new EditPage(viewer, groups.doors(viewer, "talk"), post, writing, ""));
    }

    @PostMapping("/posts/{post}/taking-back")
    String takeBack(Viewer viewer, @PathVariable PostId post) {
        viewer.need(Capability.READ_TALK);
        return redirect(viewer, posts.takeBack(viewer, post));
    }

    private static String redirect(Viewer viewer, ThreadId thread) {
        return "redirect:/groups/" + viewer.group().text() + "/threads/" + thread.text() + "#end";
    }
}
