package org.hearth.forum.thread;

import java.util.List;
import java.util.Optional;
import org.hearth.disclosure.Shown;
import org.hearth.forum.DoneToTheirs;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.forum.audience.Readers;
import org.hearth.forum.post.ComposerFragment;
import org.hearth.forum.post.PostFragment;
import org.hearth.forum.post.Posts;
import org.hearth.forum.post.WordsBeside;
import org.hearth.forum.post.Writing;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.identity.Personas;
import org.hearth.kernel.NotFound;
import org.hearth.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of threads, and a thread by its pages. */
@Controller
@RequestMapping("/groups/{group}/threads")
class ThreadController {

    private static final int THREADS = 30;

    private final Groups groups;
    private final ThreadTable table;
    private final Posts posts;
    private final WordsBeside beside;
    private final Personas personas;
    private final Readers readers;
    private final Cursor cursor;
    private final List<DoneToTheirs> told;
    private final ThreadWords threadWords;

    ThreadController(
            Groups groups,
            ThreadTable table,
            Posts posts,
            WordsBeside beside,
            Personas personas,
            Readers readers,
            Cursor cursor,
            List<DoneToTheirs> told,
            ThreadWords threadWords) {
        this.groups = groups;
        this.table = table;
        this.posts = posts;
        this.beside = beside;
        this.personas = personas;
        this.readers = readers;
        this.cursor = cursor;
        this.told = List.copyOf(told);
        this.threadWords = threadWords;
    }

    @GetMapping
    Html list(Viewer viewer, @RequestParam(defaultValue = "") String before) {
        viewer.need(Capability.READ_TALK);
        var from = before.isEmpty() ? Cursor.NEWEST : cursor.open(viewer, before);
        var oneMore = table.of(viewer, from, THREADS + 1);
        var lines = oneMore.stream().limit(THREADS).toList();
        var older = oneMore.size() > THREADS ? cursor.of(viewer, lines.getLast().moved()) : "";
        var authors = personas.byId(
                lines.stream().flatMap(line -> line.author().stream()).toList());
        var words =
                threadWords.of(viewer, lines.stream().map(ThreadTable.Line::id).toList());
        return Html.of(
                "forum/thread/list",
                new ThreadsPage(
                        viewer, groups.doors(viewer, "talk"), lines, authors, words, from == Cursor.NEWEST, older));
    }

    /** Without a page it opens where one stopped reading; who was never here begins at the beginning. */
    @GetMapping("/{thread}")
    Html show(
            Viewer viewer,
            @PathVariable ThreadId thread,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "") String post,
            @RequestParam(defaultValue = "") String quote) {
        viewer.need(Capability.READ_TALK);
        var heading = table.visibleTo(viewer, thread).orElseThrow(NotFound::new);
        var quoted = id(quote);
        var pages = Pages.of(heading.posts(), wanted(viewer, heading, page, id(post).or(() -> quoted)));
        var talk = posts.between(viewer, thread, pages.firstNumber(), pages.lastNumber());
        var firstNew = firstNew(heading, talk.posts());
        var composer = new ComposerFragment(
                viewer,
                heading,
                readers.line(viewer, thread, heading.audience()),
                pages.newest(),
                Writing.answering(quoted),
                posts.quoted(thread, quoted),
                List.of(),
                "",
                "",
                talk.self(),
                Optional.empty(),
                beside.of(viewer),
                faces(talk.posts()));
        return Html.of(
                "forum/thread/show",
                new ThreadPage(
                        viewer,
                        groups.doors(viewer, "talk"),
                        heading,
                        talk.posts(),
                        pages,
                        firstNew,
                        unread(heading, firstNew),
                        Math.min(pages.lastNumber(), heading.posts()),
                        composer,
                        done(viewer, heading, talk.posts())));
    }

    /** Those that stand on this page anyway: looking for more would cost each reader a query. */
    private static List<String> faces(List<PostFragment> posts) {
        return posts.stream()
                .flatMap(post -> post.shown().flatMap(Shown::face).stream())
                .map(Persona::pseudonym)
                .distinct()
                .toList();
    }

    /** Asked where there may be anything of theirs. */
    private List<DoneToTheirs.Done> done(Viewer viewer, ThreadTable.Heading thread, List<PostFragment> posts) {
        var own = posts.stream()
                .filter(PostFragment::own)
                .map(post -> post.post().id())
                .toList();
        return own.isEmpty() && !thread.locked() && viewer.can(Capability.WRITE_TALK)
                ? List.of()
                : told.stream()
                        .flatMap(one -> one.in(viewer, thread.id(), own).stream())
                        .toList();
    }

    private int wanted(Viewer viewer, ThreadTable.Heading heading, String page, Optional<PostId> post) {
        if (post.isPresent()) {
            return Pages.pageOf(posts.number(viewer, heading.id(), post.get()).orElseThrow(NotFound::new));
        }
        if (page.matches("\\d{1,8}")) {
            return Integer.parseInt(page);
        }
        return heading.upto() == 0 ? 1 : Pages.pageOf(Math.min(heading.upto() + 1, heading.posts()));
    }

    /** One's own is never new. */
    private static int firstNew(ThreadTable.Heading heading, List<PostFragment> posts) {
        return heading.upto() == 0
                ? 0
                : posts.stream()
                        .filter(post -> post.number() > heading.upto() && !post.own())
                        .mapToInt(PostFragment::number)
                        .findFirst()
                        .orElse(0);
    }

    private static int unread(ThreadTable.Heading heading, int firstNew) {
        return firstNew == 0 ? 0 : heading.posts() - firstNew + 1;
    }

    /** What names no post finds none. */
    private static Optional<PostId> id(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(PostId.valueOf(text));
    }
}
