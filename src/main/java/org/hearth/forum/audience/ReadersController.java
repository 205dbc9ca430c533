package org.hearth.forum.audience;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.forum.ThreadId;
import org.hearth.forum.thread.ThreadTable;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.kernel.NotFound;
import org.hearth.web.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who reads a thread: for all who do to see, for its beginner to change, and to go. */
@Controller
@RequestMapping("/groups/{group}/threads/{thread}/readers")
class ReadersController {

    private final ThreadTable threads;
    private final Readers readers;
    private final Groups groups;

    ReadersController(ThreadTable threads, Readers readers, Groups groups) {
        this.threads = threads;
        this.readers = readers;
        this.groups = groups;
    }

    @GetMapping
    Html show(Viewer viewer, @PathVariable ThreadId thread) {
        viewer.need(Capability.READ_TALK);
        var heading = threads.visibleTo(viewer, thread).orElseThrow(NotFound::new);
        var closed = heading.audience() == Audience.CLOSED;
        var changes = closed && threads.began(viewer, thread);
        var reading = closed ? readers.others(viewer, thread) : List.<Persona>of();
        var people = Stream.concat(reading.stream(), changes ? readers.known(viewer).stream() : Stream.empty())
                .collect(Collectors.toMap(Persona::id, Function.identity(), (one, same) -> one))
                .values()
                .stream()
                .sorted(Readers.BY_NAME)
                .toList();
        return Html.of(
                "forum/audience/readers",
                new ReadersPage(
                        viewer,
                        groups.doors(viewer, "talk"),
                        thread,
                        heading.title(),
                        heading.audience(),
                        readers.line(viewer, thread, heading.audience()),
                        changes,
                        people,
                        reading.stream().map(Persona::id).collect(Collectors.toUnmodifiableSet())));
    }

    @PostMapping
    String change(
            Viewer viewer,
            @PathVariable ThreadId thread,
            @RequestParam(required = false) @Nullable List<String> shown,
            @RequestParam(required = false) @Nullable List<String> reader) {
        viewer.need(Capability.READ_TALK);
        var heading = threads.visibleTo(viewer, thread)
                .filter(found -> threads.began(viewer, thread))
                .orElseThrow(NotFound::new);
        if (heading.audience() == Audience.CLOSED) {
            readers.change(viewer, thread, shown == null ? List.of() : shown, reader == null ? List.of() : reader);
        }
        return "redirect:/groups/" + viewer.group().text() + "/threads/" + thread.text() + "/readers";
    }

    @PostMapping("/leaving")
    String leave(Viewer viewer, @PathVariable ThreadId thread) {
        viewer.need(Capability.READ_TALK);
        var heading = threads.visibleTo(viewer, thread).orElseThrow(NotFound::new);
        if (heading.audience() == Audience.CLOSED) {
            readers.leave(viewer, thread);
        }
        return "redirect:/groups/" + viewer.group().text() + "/threads";
    }
}
