package org.hearth.forum.find;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.forum.find.FindPage.Outcome;
import org.hearth.forum.find.FindTable.Among;
import org.hearth.forum.find.FindTable.Found;
import org.hearth.forum.find.FindTable.Terms;
import org.hearth.groups.Viewer;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks for words among what the viewer may read; nothing of it is noted anywhere. */
@Component
class Find {

    private static final int LIKE = 4;

    private final FindTable table;
    private final RateLimits limits;
    private final Clock clock;

    Find(FindTable table, RateLimits limits, Clock clock) {
        this.table = table;
        this.limits = limits;
        this.clock = clock;
    }

    /** @param stems what is marked in them */
    record Answer(Outcome outcome, List<Found> found, List<String> stems) {}

    /** The next of a list. @param before where it goes on */
    @Transactional(readOnly = true)
    public Answer find(Viewer viewer, Question question, long before, int atMost) {
        limits.check(RateLimit.SEARCHES, viewer.persona().text());
        table.prepare();
        var language = table.language(viewer.group());
        var words = question.single();
        var exact = new Terms(table.terms(viewer.group(), language, words), true);
        if (exact.each().isEmpty()) {
            return new Answer(Outcome.TOO_COMMON, List.of(), List.of());
        }
        var found = find(viewer, question, exact, before, atMost);
        if (!found.isEmpty()) {
            return new Answer(Outcome.FOUND, found, exact.stems());
        }
        // further back a list of words as typed must not go on with others
        if (before != FindCursor.NEWEST
                && !find(viewer, question, exact, FindCursor.NEWEST, 1).isEmpty()) {
            return new Answer(Outcome.END, List.of(), List.of());
        }
        return nearly(viewer, question, language, words, before, atMost);
    }

    private Answer nearly(
            Viewer viewer, Question question, String language, List<String> words, long before, int atMost) {
        var meant = words.stream()
                .filter(word ->
                        !table.terms(viewer.group(), language, List.of(word)).isEmpty())
                .map(word -> table.written(viewer.group(), language, Misspelt.near(word, language)))
                .toList();
        if (meant.stream().anyMatch(term -> term.keys().length == 0)) {
            return new Answer(Outcome.NOTHING, List.of(), List.of());
        }
        var near = new Terms(meant, false);
        var found = find(viewer, question, near, before, atMost);
        return new Answer(found.isEmpty() ? Outcome.NOTHING : Outcome.NEARLY, found, near.stems());
    }

    /** Among the newest first: a common word is there, and only a rare one is looked for among all. */
    private List<Found> find(Viewer viewer, Question question, Terms terms, long before, int atMost) {
        var since = question.since() == Question.Since.EVER
                ? Instant.EPOCH
                : clock.instant().minus(question.since().back());
        if (question.thread().isPresent() || question.mine()) {
            var among = question.thread().isPresent() ? Among.THREAD : Among.OWN_POSTS;
            var found = table.find(viewer, terms, among, question.thread(), since, before, atMost);
            return question.mine() && question.thread().isPresent()
                    ? found.stream()
                            .filter(post -> post.author().filter(viewer::is).isPresent())
                            .toList()
                    : found;
        }
        var newest = table.find(viewer, terms, Among.NEWEST_POSTS, Optional.empty(), since, before, atMost);
        if (newest.size() == atMost || !table.deeper(viewer.group(), before)) {
            return newest;
        }
        var newer = table.find(viewer, terms, Among.NEWER_POSTS, Optional.empty(), since, before, atMost);
        return newer.size() == atMost
                ? newer
                : table.find(viewer, terms, Among.ALL_POSTS, Optional.empty(), since, before, atMost);
    }

    /** Threads that may be about the same. */
    @Transactional(readOnly = true)
    public List<LikeFragment.Like> like(Viewer viewer, String title) {
        if (!limits.allows(RateLimit.TITLES_COMPARED, viewer.persona().text())) {
            return List.of();
        }
        table.prepare();
        var language = table.language(viewer.group());
        var terms = table.terms(viewer.group(), language, Question.singleWords(title));
        if (terms.isEmpty()) {
            return List.of();
        }
        var keys = terms.stream()
                .flatMap(term -> List.of(term.keys()).stream())
                .distinct()
                .toArray(Long[]::new);
        return table.like(viewer, new FindTable.Term(List.of(), keys), (keys.length + 1) / 2, LIKE);
    }
}
