package org.hearth.forum;

import org.hearth.groups.Viewer;

/**
 * What those who look after a group can do with what is written there. Each verb runs in the caller's transaction, so that the
 * deed and what is noted of it stand or fall together; each needs {@code Capability.MODERATE}, and finds nothing of other groups.
 * A closed thread's posts can be reached by their ids, as a report names them: its page stays closed.
 */
public interface Moderation {

    /** Lets it wait: its author and those who moderate see it, nobody else. The first post of a thread takes the thread along. */
    void hold(Viewer moderator, PostId post);

    /** What waited is shown, and is new for everybody. */
    void approve(Viewer moderator, PostId post);

    /** Its words go from the page; where it stood, all read that it was hidden and why. @param reason in kind words */
    void hide(Viewer moderator, PostId post, String reason);

    /** What was hidden is shown again. */
    void show(Viewer moderator, PostId post);

    /** Nobody writes there any more; what is written stays. */
    void lock(Viewer moderator, ThreadId thread);

    void unlock(Viewer moderator, ThreadId thread);

    /**
     * The post becomes the newest of another thread. A thread that has lost its last post is gone.
     *
     * @throws AudienceWouldChange if others can read there
     */
    void move(Viewer moderator, PostId post, ThreadId there);

    /**
     * This post and all after it become a thread of their own, for the same readers.
     *
     * @throws AudienceWouldChange if its beginner chose who reads it: another would have that choice from there on
     */
    ThreadId split(Viewer moderator, PostId from, String title);

    /** What the words were when somebody reported or looked at them, for those who decide. @throws org.hearth.kernel.NotFound elsewhere */
    Words words(Viewer moderator, PostId post);

    /** @param standing {@code shown}, {@code held} or {@code hidden} @param title of its thread */
    record Words(ThreadId thread, String title, int number, String body, String note, String standing) {}
}
