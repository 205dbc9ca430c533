package org.hearth.cast;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.hearth.cast.Cast.Player;
import org.hearth.forum.Forum;
import org.hearth.forum.ThreadId;
import org.hearth.groups.Viewer;

/** What the cast wrote to each other. */
final class DemonstrationThreads {

    private final Forum forum;
    private final Instant now;

    DemonstrationThreads(Forum forum, Instant now) {
        this.forum = forum;
        this.now = now;
    }

    void longNights(Map<Player, Viewer> group) {
        welcome(group);
        lyingAwake(group);
        tellingPeople(group);
    }

    void after(Map<Player, Viewer> group) {
        var first = thread(
                group,
                Cast.TOVE,
                5,
                "Velkommen",
                "Fint at dere er her. Det finnes ingen riktig måte å være her på. Skriv når det passer, eller bare les.");
        reply(group, Cast.AMIR, 3, first, "Takk. Det er stille i huset nå. Jeg tror jeg begynner med å lese.");
    }

    private void welcome(Map<Player, Viewer> group) {
        var welcome = thread(
                group,
                Cast.TOVE,
                9,
                "Welcome, and how this works",
                "Good that you are here. Read as long as you like before you write. If you want to say hello, a single line is enough.");
        reply(
                group,
                Cast.SOLVEIG,
                8,
                welcome,
                "Hello. I have been reading for a week. It helps to know that somebody else is awake.");
        reply(group, Cast.TOVE, 8, welcome, "Thank you for that line, Birch. It took some courage, and it counts.");
    }

    private void lyingAwake(Map<Player, Viewer> group) {
        var night = thread(
                group,
                Cast.AMIR,
                2,
                "The hour between three and four",
                "Everybody sleeps, and I lie there counting. What do you do with that hour?");
        reply(
                group,
                Cast.MEI,
                2,
                night,
                "I stopped fighting it. I get up, make tea, and sit by the window with a blanket. It is still a bad hour, but it is mine.");
        reply(group, Cast.SOLVEIG, 1, night, "Radio, very low. A voice that wants nothing from me.");
        reply(group, Cast.AMIR, 1, night, "A voice that wants nothing. I will try that tonight.\n\nThank you both.");
    }

    private void tellingPeople(Map<Player, Viewer> group) {
        var today = thread(
                group,
                Cast.MEI,
                0,
                "Telling people at work",
                "My manager asked why I am slow in the mornings. I said \"bad back\" and felt small afterwards. Has anybody found words that are true and do not say too much?");
        reply(
                group,
                Cast.TOVE,
                0,
                today,
                "You looked after yourself in a hard moment; there is nothing small about that. Shall we take this up on the next evening?");
    }

    private ThreadId thread(Map<Player, Viewer> group, Player player, int days, String title, String body) {
        return forum.keepThread(viewer(group, player), title, body, ago(days));
    }

    private void reply(Map<Player, Viewer> group, Player player, int days, ThreadId thread, String body) {
        forum.keepPost(viewer(group, player), thread, body, ago(days));
    }

    private static Viewer viewer(Map<Player, Viewer> group, Player player) {
        return Objects.requireNonNull(group.get(player));
    }

    private Instant ago(int days) {
        return now.minus(Duration.ofDays(days));
    }
}
