import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The demonstration's people, signed in by the links in its mailbox, and some more whom the facilitator invites. */
final class Community {

    private static final String WORDS = """
        I woke at three again and lay still so as not to wake anybody. What helped a little was the radio, very low, \
        and the thought that some of you were probably awake as well. In the morning I was slow, and nobody said \
        anything, which was kind. I do not need advice today; I only wanted to write it down where it is understood.

        Thank you for reading this far.\
        """;

    final Visitor facilitator = signIn("tove@example.org");
    final Visitor reader = signIn("amir@example.org");
    final String group = path(facilitator.get("/groups"), "(/groups/[\\w-]{22})/threads\">Long nights");
    private final List<Visitor> invited;
    /** A thread of twenty posts by eight people. */
    final String thread;

    Community(int invitedPeople) {
        this.invited =
                IntStream.rangeClosed(1, invitedPeople).mapToObj(this::invite).toList();
        this.thread = beginTalk("What I do at three in the morning");
    }

    List<Visitor> invited() {
        return invited;
    }

    /** Twenty posts by eight people. */
    String beginTalk(String title) {
        var begun = beginThread(invited.getFirst(), title);
        IntStream.range(1, 20).forEach(number -> reply(invited.get(number % 8), begun));
        return begun;
    }

    String beginThread(Visitor author, String title) {
        author.submit(author.get(group + "/threads/new"), group + "/threads", Map.of("title", title, "body", WORDS));
        return path(author.get(group + "/threads"), "(" + group + "/threads/[\\w-]{22})\" dir=\"auto\">" + title);
    }

    private static void reply(Visitor author, String thread) {
        author.submit(author.get(thread), thread + "/posts", Map.of("body", WORDS));
    }

    private static Visitor signIn(String address) {
        var visitor = new Visitor();
        visitor.submit(visitor.get("/sign-in"), "/sign-in", Map.of("address", address));
        follow(visitor, address, "/sign-in/link/");
        return visitor;
    }

    private Visitor invite(int number) {
        var address = "person" + number + "@example.org";
        facilitator.submit(facilitator.get(group + "/invitations"), group + "/invitations", Map.of("address", address));
        var visitor = new Visitor();
        var invitation = linkTo(address, "/invitation/");
        visitor.submit(visitor.get(invitation), invitation, Map.of());
        join(visitor, follow(visitor, address, "/sign-in/link/"), invitation, "Night walker " + number);
        return visitor;
    }

    /** @param rules the page to which an invitation leads */
    static void join(Visitor visitor, String rules, String invitation, String pseudonym) {
        var persona = visitor.submit(rules, invitation + "/rules", Map.of("rules", "agreed", "emergency", "agreed"));
        visitor.submit(persona, invitation + "/persona", Map.of("pseudonym", pseudonym));
    }

    static String follow(Visitor visitor, String address, String link) {
        return visitor.submit(visitor.get(linkTo(address, link)), "/sign-in/link", Map.of());
    }

    /** Mail is sent after the fact: looks until it is there. */
    private static String linkTo(String address, String kind) {
        var stranger = new Visitor();
        var line = Pattern.compile("href=\"(/mailbox/\\d+)\"[^\\n]*" + Pattern.quote(address));
        for (int attempt = 0; attempt < 200; attempt++) {
            var letter = line.matcher(stranger.get("/mailbox"));
            if (letter.find()) {
                var link = Pattern.compile("href=\"" + Hearth.SITE + "(" + kind + "[^\"]+)\"")
                        .matcher(stranger.get(letter.group(1)));
                if (link.find()) {
                    return link.group(1);
                }
            }
            pause();
        }
        throw new IllegalStateException("no letter came for " + address);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    static String path(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("the page has no " + pattern);
        }
        return found.group(1);
    }
}
