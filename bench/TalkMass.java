import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.postgresql.PGConnection;

/**
 * Many posts of one group, straight into the tables. Their words are as frequent as those of real text: the second comes half as
 * often as the first, the tenth a tenth as often. Every two hundredth stands in one long thread, the others in threads of fifty or so.
 */
final class TalkMass {

    /** In three posts of ten, in one of two hundred, and in three of all. */
    static final String COMMON = "night", UNCOMMON = "lantern", RARE = "quillwort";

    private static final int VOCABULARY = 30_000;
    private static final int LINES = 5_000;
    private static final String[] STOP =
            ("the and to of a in i it is was that for my you with on so but not have be at this me "
                            + "they we are as he she from had what when there all do if or by her his no up out can about")
                    .split(" ");
    private static final String[] SYLLABLES =
            "ba de fi lo mu ra se ti vo ka ne pi go hu la mi ro sa te wi lan der mor kel vin tos bar gen lis dor"
                    .split(" ");

    private final Hearth hearth;
    private final UUID group;
    private final Random random = new Random(4711);
    private final String[] words = new String[VOCABULARY];
    private final double[] share = new double[VOCABULARY];
    private final List<UUID> people = new ArrayList<>();

    TalkMass(Hearth hearth, UUID group) throws SQLException, IOException {
        this.hearth = hearth;
        this.group = group;
        var sum = 0.0;
        for (int rank = 0; rank < VOCABULARY; rank++) {
            words[rank] = rank < STOP.length ? STOP[rank] : word(rank);
            sum += 1 / (rank + 2.7);
            share[rank] = sum;
        }
        try (var connection = Filling.administration(hearth);
                var found = connection
                        .createStatement()
                        .executeQuery("select persona_id from membership where group_id = '" + group + "'")) {
            while (found.next()) {
                people.add(found.getObject(1, UUID.class));
            }
        }
    }

    private static String word(int rank) {
        var word = new StringBuilder();
        for (int left = rank + SYLLABLES.length; left > 0; left /= SYLLABLES.length) {
            word.append(SYLLABLES[left % SYLLABLES.length]);
        }
        return word.toString();
    }

    /** @param longest number of posts between two of the long thread; 0 if there is none @return one thread, the long one if there is */
    UUID fill(int posts, int longest) throws SQLException, IOException {
        Progress.say("writing %,d posts".formatted(posts));
        var many = posts > 10_000;
        try (var filling = many ? new Filling(hearth, "thread", "post", "post_words") : new Filling(hearth);
                var connection = Filling.administration(hearth)) {
            var copy = ((PGConnection) connection).getCopyAPI();
            connection
                    .createStatement()
                    .execute("set session_replication_role = replica; set synchronous_commit = off");
            var first = number(connection, "select nextval('post_order')") + 1;
            // else Hearth would read a million posts for signs of danger meanwhile, and while it is being measured
            connection.createStatement().execute("update desk_mark set place = " + (first + posts));
            var threads = new ArrayList<int[]>();
            var thread = new int[posts];
            var lines = new StringBuilder();
            for (int post = 0; post < posts; post++) {
                var at = longest > 0 && post % longest == 0 ? 0 : 1 + post / LINES * 100 + random.nextInt(100);
                if (posts <= LINES) {
                    at = 1 + post / 20;
                }
                while (threads.size() <= at) {
                    threads.add(new int[] {0, 0});
                }
                threads.get(at)[0]++;
                threads.get(at)[1] = post;
                thread[post] = threads.get(at)[0];
                line(lines, posts, first, post, at, thread[post]);
                if (lines.length() > 4_000_000 || post == posts - 1) {
                    copy.copyIn(
                            "copy post (id, place, thread_id, persona_id, number, body, written_at, submission) from stdin",
                            new StringReader(lines.toString()));
                    lines.setLength(0);
                    Progress.say("%,d posts".formatted(post + 1));
                }
            }
            threads(copy, threads, posts, first);
            connection.createStatement().execute("select setval('post_order', " + (first + posts) + ")");
            keep(first, posts);
            filling.finish();
            return id("thread" + posts + "/" + (longest > 0 ? 0 : 1));
        }
    }

    private void line(StringBuilder lines, int posts, long first, int post, int thread, int number) {
        lines.append(id("post" + posts + "/" + post))
                .append('\t')
                .append(first + post)
                .append('\t');
        lines.append(id("thread" + posts + "/" + thread)).append('\t');
        lines.append(people.get(random.nextInt(people.size())))
                .append('\t')
                .append(number)
                .append('\t');
        lines.append(post());
        lines.append(random.nextInt(10) < 3 ? " " + COMMON : "");
        lines.append(random.nextInt(200) == 0 ? " " + UNCOMMON : "");
        lines.append(posts <= LINES && post % 40 == 7 ? " " + RARE : "");
        lines.append("\t2026-01-01 00:00+00\t")
                .append(id("submission" + posts + "/" + post))
                .append('\n');
    }

    /** As long as people write. */
    String post() {
        return words(5 + (int) Math.min(400, 30 * Math.exp(random.nextGaussian() * 0.8))) + ".";
    }

    String words(int many) {
        return String.join(
                " ", java.util.stream.Stream.generate(this::word).limit(many).toList());
    }

    /** Of a person, the same for the same number. */
    String name(int number) {
        var word = words[STOP.length + 500 + number];
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String word() {
        var at = java.util.Arrays.binarySearch(share, random.nextDouble() * share[VOCABULARY - 1]);
        return words[Math.min(VOCABULARY - 1, at < 0 ? -at - 1 : at)];
    }

    private void threads(org.postgresql.copy.CopyManager copy, List<int[]> threads, int posts, long first)
            throws SQLException, IOException {
        var lines = new StringBuilder();
        for (int thread = 0; thread < threads.size(); thread++) {
            if (threads.get(thread)[0] > 0) {
                lines.append(id("thread" + posts + "/" + thread))
                        .append('\t')
                        .append(group)
                        .append('\t');
                lines.append(word())
                        .append(' ')
                        .append(word())
                        .append(' ')
                        .append(word())
                        .append('\t');
                lines.append(first + threads.get(thread)[1])
                        .append('\t')
                        .append(threads.get(thread)[0])
                        .append('\n');
            }
        }
        copy.copyIn("copy thread (id, group_id, title, moved, posts) from stdin", new StringReader(lines.toString()));
    }

    /** Both processors take part. */
    private void keep(long first, int posts) {
        Progress.say("their words");
        CompletableFuture.allOf(half(first, first + posts / 2), half(first + posts / 2, first + posts))
                .join();
    }

    private CompletableFuture<Void> half(long from, long to) {
        return CompletableFuture.runAsync(() -> {
            try (var connection = Filling.administration(hearth)) {
                connection
                        .createStatement()
                        .execute(
                                "set session_replication_role = replica; set synchronous_commit = off;"
                                        // the indexes are made later, and know nothing yet
                                        + "set enable_indexscan = off; set enable_bitmapscan = off; set enable_indexonlyscan = off");
                for (long at = from; at < to; at += 100_000) {
                    connection.createStatement().execute("""
                            insert into post_words (post_id, group_id, place, keys, title_keys)
                            select p.id, t.group_id, p.place,
                                word_keys(t.group_id, 'en', p.body) || stretch_key(t.group_id, p.place),
                                case when p.number = 1 then word_keys(t.group_id, 'en', t.title) else '{}' end
                            from (select * from post where place >= %d and place < %d offset 0) p
                            join thread t on t.id = p.thread_id
                            """.formatted(at, Math.min(at + 100_000, to)));
                    Progress.say("words up to %,d".formatted(at - from));
                }
            } catch (SQLException | IOException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var found = connection.createStatement().executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes());
    }

    /** As addresses have it. */
    static String text(UUID id) {
        var bytes = ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    static UUID id(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
