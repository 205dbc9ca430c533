package org.hearth.directory.signs;

import java.time.Duration;
import java.util.Optional;
import org.hearth.directory.Life;
import org.hearth.directory.Sign;

/**
 * A sign in a word: few words, wide apart, so that one person hardly ever moves one.
 *
 * @param word the latter part of a message key
 * @param amount for the group's facilitators: hours, or tens of percent
 */
record Telling(String word, int amount) {

    private static final int DAY = 24;
    private static final int LONGER = 8 * DAY;

    /** Empty while fewer than this many people stand behind it. */
    static Optional<Telling> of(Sign sign, Life life, int fewest) {
        return switch (sign) {
            case FIRST_ANSWER ->
                life.answers().askers() < fewest ? Optional.empty() : Optional.of(firstAnswer(life.answers()));
            case WAITING -> life.answers().askers() < fewest ? Optional.empty() : Optional.of(waiting(life.answers()));
            case STAYING -> share(life.staying(), fewest);
            case GIVING -> share(life.giving(), fewest);
        };
    }

    private static Telling firstAnswer(Life.Answers answers) {
        var hours = answers.median().map(Duration::toHours).map(Long::intValue).orElse(LONGER);
        if (hours <= 6) {
            return new Telling("HOURS", Math.max(1, hours));
        }
        if (hours <= DAY) {
            return new Telling("DAY", hours);
        }
        return new Telling(hours <= 3 * DAY ? "DAYS" : "LONG", hours);
    }

    private static Telling waiting(Life.Answers answers) {
        var percent = tens(answers.late(), answers.threads());
        if (answers.late() * 20 <= answers.threads()) {
            return new Telling("HARDLY", percent);
        }
        if (answers.late() * 5 <= answers.threads()) {
            return new Telling("FEW", percent);
        }
        return new Telling(answers.late() * 2 <= answers.threads() ? "SOME" : "MANY", percent);
    }

    /** Of the few who do something nothing is told, and nothing of their absence. */
    private static Optional<Telling> share(Life.Share share, int fewest) {
        if (share.some() < fewest) {
            return Optional.empty();
        }
        var percent = tens(share.some(), share.all());
        if (share.some() * 5 >= share.all() * 3) {
            return Optional.of(new Telling("MOST", percent));
        }
        return Optional.of(new Telling(share.some() * 10 >= share.all() * 3 ? "MANY" : "SOME", percent));
    }

    private static int tens(int some, int all) {
        return (int) Math.round(10.0 * some / all) * 10;
    }
}
