package org.hearth.bringing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.hearth.bringing.archive.Kind;
import org.hearth.bringing.work.Bringing;
import org.hearth.bringing.work.Bringings;
import org.hearth.bringing.work.Work;
import org.hearth.groups.GroupId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings archives along, and looks at what became of them. */
@TestComponent
public class Import {

    private static final Path ARCHIVES = Path.of("src/test/resources/archives");

    @Autowired
    Bringings bringings;

    @Autowired
    Work work;

    @Autowired
    JdbcClient database;

    public record Post(String title, int number, String body, String writtenAt, String by) {}

    public static byte[] archive(String name) {
        try {
            return Files.readAllBytes(ARCHIVES.resolve(name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public Bringing read(GroupId group, Kind kind, byte[] archive) {
        try {
            bringings.begin(group, kind, new ByteArrayInputStream(archive));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return settled(group);
    }

    public Bringing read(GroupId group, String mbox) {
        return read(group, Kind.MBOX, mbox.getBytes(StandardCharsets.UTF_8));
    }

    /** What was read is taken in as it is. */
    public Bringing take(GroupId group, Kind kind, byte[] archive) {
        bringings.take(read(group, kind, archive));
        return settled(group);
    }

    public Bringing take(GroupId group, String mbox) {
        return take(group, Kind.MBOX, mbox.getBytes(StandardCharsets.UTF_8));
    }

    public Bringing settled(GroupId group) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .pollInSameThread()
                .until(
                        () -> {
                            work.step();
                            return bringings.newest(group).orElseThrow();
                        },
                        now -> !now.phase().works());
    }

    public List<Post> posts(GroupId group) {
        return database.sql("""
                        select t.title, p.number, p.body, cast(p.written_at at time zone 'UTC' as text) as written_at,
                            coalesce(a.pseudonym, '') as by
                        from post p
                        join thread t on t.id = p.thread_id
                        left join brought_post c on c.post_id = p.id
                        left join brought_author a on a.id = c.author_id
                        where t.group_id = :group
                        order by p.place
                        """)
                .param("group", group.value())
                .query((row, number) -> new Post(
                        row.getString("title"),
                        row.getInt("number"),
                        row.getString("body"),
                        row.getString("written_at"),
                        row.getString("by")))
                .list();
    }

    public static String letter(String id, String from, String date, String subject, String body, String... heads) {
        var address = from.replaceAll(".*<|>.*", "");
        return "From " + address + " Mon Jan  1 00:00:00 2001\n"
                + (id.isEmpty() ? "" : "Message-ID: <" + id + ">\n")
                + "From: " + from + "\nDate: " + date + "\nSubject: " + subject + "\n"
                + String.join(
                        "", List.of(heads).stream().map(head -> head + "\n").toList())
                + "\n" + body + "\n\n";
    }
}
