package org.hearth.admission.deciding;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.admission.asking.Accompaniment;
import org.hearth.admission.asking.AnswerTable;
import org.hearth.admission.asking.Asking;
import org.hearth.admission.asking.AskingId;
import org.hearth.admission.asking.AskingTable;
import org.hearth.admission.asking.WaitingList;
import org.hearth.admission.screening.QuestionId;
import org.hearth.groups.Viewer;
import org.hearth.identity.Tiding;
import org.hearth.identity.Tidings;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What those who decide do with a request. Each of it ends with a letter that says only that there is an answer. */
@Component
class Decisions {

    private final AskingTable table;
    private final AnswerTable answers;
    private final Accompaniment accompaniment;
    private final WaitingList waiting;
    private final Tidings tidings;
    private final RateLimits limits;
    private final Clock clock;

    Decisions(
            AskingTable table,
            AnswerTable answers,
            Accompaniment accompaniment,
            WaitingList waiting,
            Tidings tidings,
            RateLimits limits,
            Clock clock) {
        this.table = table;
        this.answers = answers;
        this.accompaniment = accompaniment;
        this.waiting = waiting;
        this.tidings = tidings;
        this.limits = limits;
        this.clock = clock;
    }

    List<Asking> toDecide(Viewer viewer) {
        return table.toDecide(viewer.group());
    }

    List<Asking> waiting(Viewer viewer) {
        return table.waiting(viewer.group());
    }

    /** One of this group's that is to be decided; any other does not exist. */
    Asking find(Viewer viewer, AskingId id) {
        return toDecide(viewer).stream()
                .filter(asking -> asking.id().equals(id))
                .findAny()
                .orElseThrow(NotFound::new);
    }

    /** What was sent; what is still being answered is not yet anybody's. */
    Map<QuestionId, String> answers(Asking asking) {
        return asking.is(Asking.State.ASKED) ? answers.answers(asking.id()) : Map.of();
    }

    /** What somebody else wrote with the asker's consent; seen with the answers, not before. */
    Optional<String> accompanied(Asking asking) {
        return asking.is(Asking.State.ASKED) ? accompaniment.words(asking.id()) : Optional.empty();
    }

    List<AnswerTable.Word> words(Asking asking) {
        return answers.words(asking.id());
    }

    /** Somebody is looking after it: the others need not. */
    @Transactional
    void see(Viewer viewer, AskingId id) {
        table.seen(find(viewer, id).id());
    }

    @Transactional
    void say(Viewer viewer, AskingId id, String words) {
        limits.check(RateLimit.ASKING_WORDS, "to " + id.text());
        var asking = find(viewer, id);
        answers.say(id, false, words, clock.instant());
        table.seen(id);
        tell(asking);
    }

    @Transactional
    void accept(Viewer viewer, AskingId id) {
        var asking = decidable(viewer, id);
        waiting.accept(asking);
        tell(asking);
    }

    /** @param words what they read with it; may be empty */
    @Transactional
    void decline(Viewer viewer, AskingId id, String words) {
        var asking = decidable(viewer, id);
        table.forgetAnswers(id);
        table.state(id, Asking.State.NOT_NOW, clock.instant());
        if (!words.isEmpty()) {
            answers.say(id, false, words, clock.instant());
        }
        tell(asking);
    }

    /** Of two who decide at once, the first one does. */
    private Asking decidable(Viewer viewer, AskingId id) {
        return table.lock(viewer.group(), id)
                .filter(asking -> asking.is(Asking.State.ASKED))
                .orElseThrow(NotFound::new);
    }

    private void tell(Asking asking) {
        table.asker(asking.id()).ifPresent(asker -> tidings.tell(asker.account(), Tiding.NEWS, asker.language()));
    }
}
