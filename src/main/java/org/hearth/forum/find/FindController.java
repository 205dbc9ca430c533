package org.hearth.forum.find;

import java.util.List;
import java.util.Optional;
import org.hearth.forum.ThreadId;
import org.hearth.forum.find.FindPage.Outcome;
import org.hearth.forum.thread.ThreadTable;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.identity.Personas;
import org.hearth.kernel.NotFound;
import org.hearth.web.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Words are posted; the answer's address has them sealed. */
@Controller
@RequestMapping("/groups/{group}/find")
class FindController {

    private static final int HITS = 20;

    private final Groups groups;
    private final Find find;
    private final FindCursor cursor;
    private final ThreadTable threads;
    private final Personas personas;

    FindController(Groups groups, Find find, FindCursor cursor, ThreadTable threads, Personas personas) {
        this.groups = groups;
        this.find = find;
        this.cursor = cursor;
        this.threads = threads;
        this.personas = personas;
    }

    @PostMapping
    String ask(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String mine,
            @RequestParam(required = false) @Nullable String thread,
            @RequestParam(required = false) @Nullable String since) {
        viewer.need(Capability.READ_TALK);
        var question = Question.of(words, mine, thread, since);
        return "redirect:" + address(viewer, question, "");
    }

    @GetMapping
    Html show(
            Viewer viewer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String mine,
            @RequestParam(required = false) @Nullable String thread,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(defaultValue = "") String before) {
        viewer.need(Capability.READ_TALK);
        var question = Question.of(cursor.wordsOf(viewer, q), mine, thread, since);
        var title = question.thread().map(one -> title(viewer, one)).orElse("");
        var doors = groups.doors(viewer, "talk");
        if (question.empty()) {
            return Html.of(
                    "forum/find/find", new FindPage(viewer, doors, question, title, Outcome.NOT_ASKED, List.of(), ""));
        }
        var answer = find.find(viewer, question, cursor.placeOf(viewer, before), HITS + 1);
        var shown = answer.found().stream().limit(HITS).toList();
        var older = answer.found().size() > HITS
                ? address(viewer, question, cursor.place(viewer, shown.getLast().place()))
                : "";
        return Html.of(
                "forum/find/find",
                new FindPage(viewer, doors, question, title, answer.outcome(), hits(shown, answer.stems()), older));
    }

    private String title(Viewer viewer, ThreadId thread) {
        return threads.visibleTo(viewer, thread).orElseThrow(NotFound::new).title();
    }

    private List<Hit> hits(List<FindTable.Found> found, List<String> stems) {
        var authors = personas.byId(
                found.stream().flatMap(post -> post.author().stream()).toList());
        return found.stream()
                .map(post -> new Hit(
                        post.post(),
                        post.thread(),
                        post.title(),
                        post.author().flatMap(author -> Optional.ofNullable(authors.get(author))),
                        post.writtenAt(),
                        post.note(),
                        Excerpt.of(post.note().isEmpty() ? post.body() : "", stems)))
                .toList();
    }

    private String address(Viewer viewer, Question question, String before) {
        var address = UriComponentsBuilder.fromPath("/groups/" + viewer.group().text() + "/find");
        if (!question.empty()) {
            address.queryParam("q", cursor.words(viewer, question.words()));
        }
        if (question.mine()) {
            address.queryParam("mine", "yes");
        }
        question.thread().ifPresent(thread -> address.queryParam("thread", thread.text()));
        if (question.since() != Question.Since.EVER) {
            address.queryParam("since", question.since().word());
        }
        if (!before.isEmpty()) {
            address.queryParam("before", before);
        }
        return address.toUriString();
    }
}
