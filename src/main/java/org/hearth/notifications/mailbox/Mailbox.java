package org.hearth.notifications.mailbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.hearth.identity.EmailAddress;
import org.hearth.notifications.mail.Letter;
import org.hearth.notifications.mail.Post;
import org.springframework.stereotype.Component;

/** In the demonstration, letters stay here to be looked at instead of being sent. Gone when Hearth stops. */
@Component
public class Mailbox implements Post {

    private static final int KEPT = 100;

    /** @param number to open it by, counting from the first since Hearth started */
    record Kept(int number, Letter letter) {}

    private final Deque<Kept> letters = new ArrayDeque<>();
    private int count;

    @Override
    public synchronized void send(Letter letter) {
        letters.addFirst(new Kept(++count, letter));
        if (letters.size() > KEPT) {
            letters.removeLast();
        }
    }

    synchronized void forget(EmailAddress address) {
        letters.removeIf(kept -> kept.letter().to().equals(address));
    }

    synchronized List<Kept> newestFirst() {
        return List.copyOf(letters);
    }

    synchronized Optional<Letter> letter(int number) {
        return letters.stream()
                .filter(kept -> kept.number() == number)
                .map(Kept::letter)
                .findAny();
    }
}
