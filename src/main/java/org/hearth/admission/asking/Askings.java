package org.hearth.admission.asking;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.admission.screening.Outcome;
import org.hearth.admission.screening.Question;
import org.hearth.admission.screening.QuestionId;
import org.hearth.admission.screening.Screening;
import org.hearth.groups.Doorway;
import org.hearth.groups.GroupId;
import org.hearth.groups.OfferedPlaces;
import org.hearth.identity.Tiding;
import org.hearth.identity.Tidings;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.web.AccountId;
import org.hearth.web.Language;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody who asks does: begin, answer, send, say a word, withdraw. */
@Component
public class Askings {

    private static final Duration KEPT = Duration.ofDays(90);

    private final AskingTable table;
    private final AnswerTable answers;
    private final Screening screening;
    private final WaitingList waiting;
    private final Doorway doorway;
    private final OfferedPlaces places;
    private final Tidings tidings;
    private final RateLimits limits;
    private final Clock clock;

    Askings(
            AskingTable table,
            AnswerTable answers,
            Screening screening,
            WaitingList waiting,
            Doorway doorway,
            OfferedPlaces places,
            Tidings tidings,
            RateLimits limits,
            Clock clock) {
        this.table = table;
        this.answers = answers;
        this.screening = screening;
        this.waiting = waiting;
        this.doorway = doorway;
        this.places = places;
        this.tidings = tidings;
        this.limits = limits;
        this.clock = clock;
    }

    @Transactional
    public void begin(AccountId account, GroupId group, Language language) {
        limits.check(RateLimit.ASKING, Long.toString(account.value()));
        table.begin(group, account, language, clock.instant());
    }

    public Optional<Asking> find(AccountId account, GroupId group) {
        return table.find(group, account);
    }

    List<Asking> of(AccountId account) {
        return table.of(account);
    }

    /** One's own, or it does not exist. */
    Asking own(AccountId account, AskingId id) {
        return table.of(account).stream()
                .filter(asking -> asking.id().equals(id))
                .findAny()
                .orElseThrow(NotFound::new);
    }

    Map<QuestionId, String> answers(Asking asking) {
        return answers.answers(asking.id());
    }

    List<AnswerTable.Word> words(Asking asking) {
        return answers.words(asking.id());
    }

    @Transactional
    void answerDanger(Asking asking, boolean danger) {
        table.danger(asking.id(), danger);
        if (danger) {
            call(asking);
        }
    }

    /** @return what it leads to */
    @Transactional
    Outcome answer(Asking asking, Question question, String answer) {
        answers.put(asking.id(), question.id(), answer);
        var outcome = question.outcome(answer);
        if (outcome == Outcome.DISTRESS) {
            if (!asking.inDanger()) {
                call(asking);
            }
            table.danger(asking.id(), true);
        }
        return outcome;
    }

    /** Nothing is kept from those who decide by the limit: only how often they are written to. */
    private void call(Asking asking) {
        if (!limits.allows(RateLimit.ASKING_CALLS, asking.id().text())) {
            return;
        }
        doorway.of(asking.group())
                .ifPresent(entrance ->
                        tidings.tell(doorway.deciders(asking.group()), Tiding.CALL, Language.of(entrance.language())));
    }

    @Transactional
    void leaveWay(Asking asking, String reach) {
        table.reach(asking.id(), reach);
    }

    /** Everything that had to be is answered: by the worst of it, on, to a person, or kindly not now. */
    @Transactional
    void send(AccountId account, Asking asking, Doorway.Entrance entrance) {
        var locked = table.lock(asking.group(), asking.id())
                .filter(one -> one.is(Asking.State.ANSWERING))
                .orElseThrow(NotFound::new);
        var given = answers.answers(asking.id());
        var worst = screening.questions(asking.group()).stream()
                .map(question -> question.outcome(given.getOrDefault(question.id(), "")))
                .reduce(Outcome.SUITABLE, Outcome::or);
        // somebody in distress is never turned away by a rule: a person decides
        if (!locked.inDanger() && worst == Outcome.NOT_NOW) {
            table.forgetAnswers(asking.id());
            table.state(asking.id(), Asking.State.NOT_NOW, clock.instant());
        } else if (!locked.inDanger() && worst == Outcome.SUITABLE && goesStraightIn(account, entrance)) {
            waiting.accept(locked);
        } else {
            table.state(asking.id(), Asking.State.ASKED, clock.instant());
        }
    }

    private boolean goesStraightIn(AccountId account, Doorway.Entrance entrance) {
        return entrance.way() == Doorway.Way.OPEN && !doorway.hasLeft(account, entrance.group());
    }

    @Transactional
    void say(Asking asking, String words) {
        limits.check(RateLimit.ASKING_WORDS, asking.id().text());
        answers.say(asking.id(), true, words, clock.instant());
        tidings.tell(doorway.deciders(asking.group()), Tiding.CALL, language(asking));
    }

    private Language language(Asking asking) {
        return Language.of(
                doorway.of(asking.group()).map(Doorway.Entrance::language).orElse("en"));
    }

    /** At any time, without a word: everything of it goes, and the place to the next. */
    @Transactional
    void withdraw(Asking asking) {
        asking.place().ifPresent(places::takeBack);
        table.delete(asking.id());
        waiting.fill(asking.group());
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 120_000)
    @Transactional
    public void forgetOld() {
        table.forgetOlderThan(clock.instant().minus(KEPT));
    }
}
