package org.hearth.identity;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.web.AccountId;

/**
 * What one module keeps of a person, for taking it out and for being forgotten. Each module that keeps anything has one;
 * a table with a persona or an account in it that no module answers for fails a test.
 */
public interface Belongings {

    /** Where its chapters stand in the archive; small comes first. */
    int order();

    /** Everything it keeps of them. Read as the archive is written, so that a long life needs no memory. */
    Stream<Chapter> of(Holder holder);

    /** Forgets a persona within the transaction: its group has been left for good. */
    void forget(PersonaId persona, Remains posts);

    /** Forgets what is kept of the account itself; its personas were forgotten one by one before. */
    void forget(AccountId account);

    /** Whose it is. For the one path that knows. @param personas faces included */
    record Holder(AccountId account, Set<PersonaId> personas) {}

    /** What becomes of what somebody wrote. */
    enum Remains {
        /** Its text is gone; where it stood, others read that something was taken back. */
        GONE,
        /** Its text stays under the name "a former member", which all who left share. */
        FORMER_MEMBER
    }

    /** @param heading message key @param entries in the order they are to be read */
    record Chapter(String heading, Stream<Entry> entries) {}

    /**
     * One thing: a post, an agreement, an invitation.
     *
     * @param title in words, as its owner knows it
     * @param facts further facts by message key of their names
     */
    record Entry(String title, Optional<LocalDate> day, String text, Map<String, String> facts) {}
}
