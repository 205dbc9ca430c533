package org.hearth.forum;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearth.groups.GroupId;

/**
 * Keeps what was said elsewhere, by people who are nobody here. It lies beneath all that was said here: it is news to nobody,
 * no letter tells of it, no bench and no open page hears of it; it is read, searched and answered like everything else.
 */
public interface Brought {

    /** How many posts one coming can hold. */
    int MOST = 1 << 24;

    /**
     * In the caller's transaction, and in this order within each thread. What is there already, by its submission, stays as it is.
     *
     * @return those that are there now; others belong to a thread that was removed meanwhile
     */
    Set<PostId> keep(GroupId group, List<Begun> threads, List<Said> posts);

    /** Takes posts out again: threads of them alone go whole, elsewhere a place-holder stays for those who answered. */
    void takeOut(GroupId group, Collection<PostId> posts);

    /** A thread to be there before its posts come. One that is there stays as it is. */
    record Begun(ThreadId id, String title) {}

    /**
     * @param coming number of the coming along, from 1: what comes later lies above what came before
     * @param number within it, below {@link #MOST}; later ones are newer
     */
    record Said(PostId id, ThreadId thread, String body, Instant writtenAt, UUID submission, long coming, int number) {

        private static final long DEEPEST = -(1L << 50);

        /** Below zero: whatever is said here has a place above. */
        public long place() {
            return DEEPEST + coming * MOST + number;
        }
    }
}
