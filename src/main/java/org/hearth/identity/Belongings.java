package org.hearth.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearth.kernel.Refusal;
import org.hearth.web.AccountId;

/**
 * What one module keeps of a person, for taking it out and for being forgotten. Each module that keeps anything has one;
 * a table with a persona or an account in it that no module answers for fails a test.
 */
public interface Belongings {

    /** Where its chapters stand in the archive; small comes first. */
    int order();

    /** The tables it answers for: all of its module that hold a persona, an account or an address. */
    default Set<String> tables() {
        return Set.of();
    }

    /**
     * Everything it keeps of them. Read as the archive is written, so that a long life needs no memory: long streams read
     * their rows by pages, since no database connection may wait for a slow line.
     */
    Stream<Chapter> of(Holder holder);

    /** Files of theirs, one at a time as the archive is written. */
    default Stream<Attached> files(Holder holder) {
        return Stream.of();
    }

    /** Forgets a persona within the transaction: its group has been left for good. Its row is removed afterwards. */
    void forget(PersonaId persona, Remains posts);

    /** Forgets what is kept of the account itself; its personas were forgotten one by one before. */
    void forget(AccountId account);

    /** Forgets what is kept under an address, such as an invitation that waits for it. */
    default void forget(EmailAddress address) {}

    /** What must be settled before this persona can go: a kind "not yet" that says what to do. */
    default Optional<Refusal> hindrance(PersonaId persona) {
        return Optional.empty();
    }

    /**
     * All rows of a long table, a page at a time.
     *
     * @param after the rows that follow this one, or the first ones; none when all are read
     */
    static <T> Stream<T> byPages(Function<Optional<T>, List<T>> after) {
        return Stream.iterate(
                        after.apply(Optional.empty()),
                        page -> !page.isEmpty(),
                        page -> after.apply(Optional.of(page.getLast())))
                .flatMap(List::stream);
    }

    /**
     * Whose it is. For the one path that knows.
     *
     * @param personas faces included
     * @param whole false if they want these personas' things alone, without those of the account
     */
    record Holder(AccountId account, Set<PersonaId> personas, boolean whole) {}

    /** What becomes of what somebody wrote. */
    enum Remains {
        /** Its text is gone; where it stood, others read that something was taken back. */
        GONE,
        /** Its text stays under the name "a former member", which all who left share. */
        FORMER_MEMBER
    }

    /**
     * @param heading message key
     * @param name what the heading's place {0} is filled with, such as a group's name; empty if it has none
     * @param entries in the order they are to be read
     */
    record Chapter(String heading, String name, Stream<Entry> entries) {

        public Chapter(String heading, Stream<Entry> entries) {
            this(heading, "", entries);
        }
    }

    /** @param name its path within the archive, which an entry's facts can name */
    record Attached(String name, Supplier<byte[]> bytes) {}

    /**
     * One thing: a post, an agreement, an invitation.
     *
     * @param title in words, as its owner knows it, or a message key; may be empty
     * @param facts further facts by message key of their names, in words or as message keys; shown in this order
     */
    record Entry(String title, Optional<LocalDate> day, String text, Map<String, String> facts) {}
}
