package org.hearth.bringing.dump;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

/**
 * The database in a backup of Discourse. Private messages and categories that were not for all stand among the rest: what is not
 * known to have been open is not taken.
 */
@Component
class Discourse implements Source {

    @Override
    public Kind kind() {
        return Kind.DISCOURSE;
    }

    @Override
    public void read(InputStream archive, Consumer<Found> found) throws IOException {
        new Backup(found).read(archive);
    }

    private static final class Backup {

        private final Consumer<Found> found;
        private final Set<String> restricted = new HashSet<>();
        private final Set<String> talked = new HashSet<>();
        private final Set<String> known = new HashSet<>();

        Backup(Consumer<Found> found) {
            this.found = found;
        }

        void read(InputStream archive) throws IOException {
            Dump.read(archive, Set.of("posts", "topics", "users", "user_emails", "categories")::contains, this::take);
            if (talked.isEmpty() || known.isEmpty()) {
                throw new NotReadable(NotReadable.Why.KIND);
            }
            talked.removeAll(known);
            talked.forEach(topic -> found.accept(new Found.Topic("topic " + topic, "", true)));
        }

        private void take(Dump.Row row) {
            switch (row.table()) {
                case "categories" -> {
                    if (!row.get("read_restricted").startsWith("f")) {
                        restricted.add(row.get("id"));
                    }
                }
                case "posts" -> post(row);
                case "topics" -> topic(row);
                case "users" -> person(row.get("id"), row.get("username"), row.get("name"));
                default -> person(row.get("user_id"), row.get("email"));
            }
        }

        private void person(String user, String... names) {
            found.accept(new Found.Person(
                    "user " + user,
                    Stream.of(names).filter(name -> !name.isEmpty()).toList()));
        }

        /** A category that the dump has not named yet may be any. */
        private void topic(Dump.Row row) {
            known.add(row.get("id"));
            var open = row.get("archetype").equals("regular")
                    && row.get("deleted_at").isEmpty()
                    && !restricted.contains(row.get("category_id"));
            found.accept(new Found.Topic("topic " + row.get("id"), row.get("title"), !open));
        }

        private void post(Dump.Row row) {
            talked.add(row.get("topic_id"));
            if (!row.get("deleted_at").isEmpty()
                    || row.get("hidden").startsWith("t")
                    || row.get("user_deleted").startsWith("t")) {
                found.accept(new Found.Left(LeftOut.DELETED));
                return;
            }
            if (!row.get("post_type").equals("1") || row.get("user_id").startsWith("-")) {
                found.accept(new Found.Left(LeftOut.AUTOMATIC));
                return;
            }
            var markup = Markup.discourse(row.get("raw"));
            var at = at(row.get("created_at"));
            var text = Typed.cleaned(markup.text());
            if (!Typed.isSeen(text) || at.isEmpty()) {
                found.accept(new Found.Left(at.isEmpty() ? LeftOut.UNREADABLE : LeftOut.EMPTY));
                return;
            }
            found.accept(new Found.Said(
                    "post " + row.get("id"),
                    List.of("topic " + row.get("topic_id")),
                    "",
                    false,
                    "user " + (row.get("user_id").isEmpty() ? "gone" : row.get("user_id")),
                    at.get(),
                    text,
                    markup.files()));
        }

        private static Optional<Instant> at(String written) {
            try {
                return Optional.of(LocalDateTime.parse(written.replaceFirst("[+-]\\d\\d(:?\\d\\d)?$", "")
                                .replace(' ', 'T'))
                        .toInstant(ZoneOffset.UTC));
            } catch (DateTimeException nonsense) {
                return Optional.empty();
            }
        }
    }
}
