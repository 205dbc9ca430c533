package org.hearth.directory;

import java.time.Duration;
import java.util.Optional;

/** What was counted in one group; bare numbers, of which nothing is shown before {@link Sign}s hide each person. */
public record Life(Answers answers, Share staying, Share giving) {

    /**
     * @param median of the time to the first answer; a thread that still waits counts as longer than every other; empty if
     *     the median one waits
     * @param threads that were begun at least a day ago, or answered
     * @param late those without an answer within a day
     * @param askers how many people began them
     */
    public record Answers(Optional<Duration> median, int threads, int late, int askers) {}

    /** So many of so many people. */
    public record Share(int some, int all) {}
}
