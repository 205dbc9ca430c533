package org.hearth.bringing.dump;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearth.bringing.archive.Found;
import org.hearth.bringing.archive.Kind;
import org.hearth.bringing.archive.LeftOut;
import org.hearth.bringing.archive.NotReadable;
import org.hearth.bringing.archive.Source;
import org.hearth.kernel.Typed;
import org.springframework.stereotype.Component;

/** A dump of phpBB's database, 3.0 and newer. Private messages stand in other tables and are never read. */
@Component
class Phpbb implements Source {

    private static final String GUEST = "1";

    @Override
    public Kind kind() {
        return Kind.PHPBB;
    }

    @Override
    public void read(InputStream archive, Consumer<Found> found) throws IOException {
        var locked = new HashSet<String>();
        var seen = new boolean[1];
        Dump.read(archive, table -> table.matches("(.*_)?(posts|topics|users|forums)"), row -> {
            if (row.table().endsWith("forums") && !row.get("forum_password").isEmpty()) {
                locked.add(row.get("forum_id"));
            } else if (row.table().endsWith("posts") && row.has("post_text")) {
                seen[0] = true;
                post(row, locked, found);
            } else if (row.table().endsWith("topics") && row.has("topic_title")) {
                topic(row, locked, found);
            } else if (row.table().endsWith("users") && row.has("username")) {
                found.accept(new Found.Person(
                        "user " + row.get("user_id"), names(row.get("username"), row.get("user_email"))));
            }
        });
        if (!seen[0]) {
            throw new NotReadable(NotReadable.Why.KIND);
        }
    }

    private static void topic(Dump.Row row, Set<String> locked, Consumer<Found> found) {
        var title = Markup.unescaped(row.get("topic_title"));
        var closed = isHidden(row, "topic") || locked.contains(row.get("forum_id"));
        found.accept(new Found.Topic("topic " + row.get("topic_id"), title, closed));
    }

    private static void post(Dump.Row row, Set<String> locked, Consumer<Found> found) {
        if (locked.contains(row.get("forum_id"))) {
            found.accept(new Found.Left(LeftOut.CLOSED));
            return;
        }
        if (isHidden(row, "post")) {
            found.accept(new Found.Left(LeftOut.DELETED));
            return;
        }
        var text = Typed.cleaned(Markup.phpbb(row.get("post_text")));
        if (!Typed.isSeen(text) || !row.get("post_time").matches("\\d{1,11}")) {
            found.accept(new Found.Left(Typed.isSeen(text) ? LeftOut.UNREADABLE : LeftOut.EMPTY));
            return;
        }
        var guest = Markup.unescaped(row.get("post_username"));
        var poster = row.get("poster_id");
        var writer = poster.equals(GUEST) || poster.isEmpty() ? "guest " + guest : "user " + poster;
        found.accept(new Found.Person(writer, names(guest)));
        found.accept(new Found.Said(
                "post " + row.get("post_id"),
                List.of("topic " + row.get("topic_id")),
                Markup.unescaped(row.get("post_subject")).replaceFirst("(?i)^(re: ?)+", ""),
                false,
                writer,
                Instant.ofEpochSecond(Long.parseLong(row.get("post_time"))),
                text,
                row.get("post_attachment").equals("1") ? 1 : 0));
    }

    /** Until 3.0 it was approved or not; since 3.1 it is visible, or waits, or was deleted. */
    private static boolean isHidden(Dump.Row row, String what) {
        return row.has(what + "_visibility") && !row.get(what + "_visibility").equals("1")
                || row.has(what + "_approved") && !row.get(what + "_approved").equals("1");
    }

    private static List<String> names(String... names) {
        return Stream.of(names)
                .map(Markup::unescaped)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
