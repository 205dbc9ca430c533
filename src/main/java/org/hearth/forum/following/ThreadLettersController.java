package org.hearth.forum.following;

import jakarta.servlet.http.HttpServletRequest;
import org.hearth.forum.ThreadId;
import org.hearth.forum.thread.ThreadTable;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.web.Frames;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What one wants to be told of a single thread. */
@Controller
@RequestMapping("/groups/{group}/threads/{thread}/letters")
class ThreadLettersController {

    private final Following following;
    private final ThreadTable threads;
    private final Groups groups;

    ThreadLettersController(Following following, ThreadTable threads, Groups groups) {
        this.following = following;
        this.threads = threads;
        this.groups = groups;
    }

    @GetMapping
    Html show(Viewer viewer, @PathVariable ThreadId thread) {
        var heading = heading(viewer, thread);
        return Html.of(
                "forum/following/thread",
                new ThreadLettersPage(
                        viewer,
                        groups.doors(viewer, "talk"),
                        thread,
                        heading.title(),
                        following.choice(viewer, thread)));
    }

    @PostMapping
    String choose(
            Viewer viewer,
            @PathVariable ThreadId thread,
            @RequestParam(defaultValue = "usual") String choice,
            HttpServletRequest request) {
        heading(viewer, thread);
        following.choose(viewer, thread, ThreadChoice.of(choice), Frames.language(request));
        return "redirect:/groups/" + viewer.group().text() + "/threads/" + thread.text();
    }

    private ThreadTable.Heading heading(Viewer viewer, ThreadId thread) {
        viewer.need(Capability.READ_TALK);
        return threads.visibleTo(viewer, thread).orElseThrow(NotFound::new);
    }
}
