package org.hearth.forum;

import java.util.Map;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;

/**
 * Who may read a thread: the one place that says so. Every list, page, search, stream and letter that reads threads or posts
 * has one of these conditions among its own; the thread goes by the name {@code t} there.
 */
public final class ReadableBy {

    /** For one reader in one group, with the parameters of {@link #parameters}. */
    public static final String VIEWER = among(":reader", ":readersGroup", ":readerModerates");

    /**
     * For one account's personas at once, where each row of {@code mine} is one of them: its columns are {@code persona_id},
     * {@code group_id} and {@code moderates}.
     */
    public static final String MINE = among("mine.persona_id", "mine.group_id", "mine.moderates");

    private ReadableBy() {}

    public static Map<String, Object> parameters(Viewer viewer) {
        return Map.of(
                "reader", viewer.persona().value(),
                "readersGroup", viewer.group().value(),
                "readerModerates", viewer.can(Capability.MODERATE));
    }

    /** Whoever looks after the group reads what waits there, and no thread that was closed to them. */
    private static String among(String persona, String group, String moderates) {
        return """
                t.group_id = %2$s
                and case t.audience
                    when 'group' then true
                    when 'chapter' then exists (
                        select from membership reads
                        where reads.group_id = t.group_id
                        and reads.persona_id = %1$s
                        and reads.chapter_id = t.chapter_id
                        and reads.ended_on is null)
                    when 'closed' then exists (
                        select from thread_reader reads
                        where reads.thread_id = t.id
                        and reads.persona_id = %1$s)
                    end
                and (not t.held
                    or %3$s
                    or exists (
                        select from post began
                        where began.thread_id = t.id
                        and began.number = 1
                        and began.persona_id = %1$s))
                """.formatted(persona, group, moderates);
    }
}
