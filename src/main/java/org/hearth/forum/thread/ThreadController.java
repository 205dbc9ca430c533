package org.hearth.forum.thread;

import java.util.List;
import org.hearth.forum.ThreadId;
import org.hearth.forum.post.Posts;
import org.hearth.forum.post.Writing;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.identity.Personas;
import org.hearth.kernel.NotFound;
import org.hearth.web.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The threads of a group: the list, one thread, a new one. */
@Controller
@RequestMapping("/groups/{group}/threads")
class ThreadController {

    private final Groups groups;
    private final ThreadTable table;
    private final Threads threads;
    private final Posts posts;
    private final Personas personas;

    ThreadController(Groups groups, ThreadTable table, Threads threads, Posts posts, Personas personas) {
        this.groups = groups;
        this.table = table;
        this.threads = threads;
        this.posts = posts;
        this.personas = personas;
    }

    @GetMapping
    Html list(Viewer viewer) {
        viewer.need(Capability.READ_TALK);
        var lines = table.of(viewer.group());
        var authors = personas.byId(
                lines.stream().flatMap(line -> line.author().stream()).toList());
        return Html.of("forum/thread/list", new ThreadsPage(viewer, groups.doors(viewer, "talk"), lines, authors));
    }

    @GetMapping("/new")
    Html form(Viewer viewer) {
        viewer.need(Capability.WRITE_TALK);
        return Html.of("forum/thread/new", newPage(viewer, new ThreadForm("", Writing.empty()), false, false));
    }

    @PostMapping
    Object begin(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String submission,
            @RequestParam(required = false) @Nullable String preview) {
        viewer.need(Capability.WRITE_TALK);
        var form = ThreadForm.of(title, body, submission);
        if (!form.fits()) {
            return Html.again("forum/thread/new", newPage(viewer, form, false, true));
        }
        if (preview != null) {
            return Html.of("forum/thread/new", newPage(viewer, form, true, false));
        }
        return new ModelAndView(
                "redirect:" + path(viewer) + "/" + threads.begin(viewer, form).text());
    }

    @GetMapping("/{thread}")
    Html show(Viewer viewer, @PathVariable ThreadId thread) {
        viewer.need(Capability.READ_TALK);
        var heading = table.visibleTo(viewer, thread).orElseThrow(NotFound::new);
        var talk = posts.of(viewer, thread);
        return Html.of(
                "forum/thread/show",
                new ThreadPage(
                        viewer, groups.doors(viewer, "talk"), heading, talk.posts(), Writing.empty(), talk.self()));
    }

    private NewThreadPage newPage(Viewer viewer, ThreadForm form, boolean preview, boolean refused) {
        return new NewThreadPage(
                viewer,
                groups.doors(viewer, "talk"),
                form,
                preview ? List.of(posts.preview(viewer, form.writing())) : List.of(),
                refused,
                posts.self(viewer));
    }

    private static String path(Viewer viewer) {
        return "/groups/" + viewer.group().text() + "/threads";
    }
}
