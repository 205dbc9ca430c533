package org.hearth.notifications.mail;

/** Where letters go: a mail server, or the demonstration's mailbox. */
public interface Post {

    /** @throws PostFailed if it could not be handed over; the letter is then tried again later */
    void send(Letter letter);

    /** The mail server refused or did not answer. Says nothing of the letter: mail errors quote addresses. */
    final class PostFailed extends RuntimeException {
        public PostFailed(String why) {
            super(why);
        }
    }
}
