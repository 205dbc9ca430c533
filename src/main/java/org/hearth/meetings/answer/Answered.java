package org.hearth.meetings.answer;

import java.util.Optional;

/**
 * How one's own answer stands.
 *
 * @param before how many wait before oneself; empty unless one waits
 * @param left places that are left; empty where there is no limit
 */
public record Answered(Optional<Answer> answer, Optional<Integer> before, Optional<Integer> left) {

    public boolean is(Answer other) {
        return answer.filter(other::equals).isPresent();
    }

    public boolean isFull() {
        return left.filter(places -> places == 0).isPresent();
    }
}
