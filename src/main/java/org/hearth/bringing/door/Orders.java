package org.hearth.bringing.door;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hearth.bringing.archive.Kind;
import org.hearth.bringing.work.Bringing;
import org.hearth.bringing.work.Bringings;
import org.hearth.bringing.work.Folder;
import org.hearth.groups.GroupId;
import org.hearth.kernel.Refusal;
import org.hearth.web.Language;
import org.hearth.web.MessageFiles;
import org.hearth.web.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What whoever runs the site orders by {@code ./hearth import}: a file and an order in the data directory, where nobody else can
 * write. It is answered there too, line by line, until it is done.
 */
@Component
class Orders {

    private static final Logger LOG = LoggerFactory.getLogger(Orders.class);
    private static final String ORDER = ".order";
    private static final String FILE = ".sent";
    private static final String NAME = "[A-Za-z0-9-]{1,60}";

    private final Folder folder;
    private final Bringings bringings;
    private final Words words;
    private final Report report;
    private final Map<String, String> said = new ConcurrentHashMap<>();

    Orders(Folder folder, Bringings bringings, MessageFiles messages) {
        this.folder = folder;
        this.bringings = bringings;
        this.words = messages.in(Language.ENGLISH);
        this.report = new Report(words, bringings);
    }

    @Scheduled(fixedDelay = 700, initialDelay = 4_000)
    void look() throws IOException {
        for (var order : orders()) {
            take(order);
        }
        for (var bringing : bringings.asked()) {
            answer(bringing);
        }
    }

    private List<Path> orders() throws IOException {
        try (Stream<Path> files = Files.list(folder.path())) {
            return files.filter(file -> file.getFileName().toString().matches(NAME + "\\" + ORDER))
                    .toList();
        }
    }

    private void take(Path order) throws IOException {
        var name = order.getFileName().toString().replace(ORDER, "");
        var file = folder.path().resolve(name + FILE);
        try {
            begin(name, read(order), file);
        } catch (Refusal refused) {
            end(name, words.say(refused.messageKey()), false);
        } catch (IOException | RuntimeException broken) {
            LOG.warn(
                    "an order to import could not be taken: {}",
                    broken.getClass().getSimpleName());
            end(name, words.say("bringing.told.broken"), false);
        } finally {
            Files.deleteIfExists(order);
            Files.deleteIfExists(file);
        }
    }

    private static Properties read(Path order) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(order)));
        return properties;
    }

    private void begin(String name, Properties order, Path file) throws IOException {
        var groups = bringings.groups(order.getProperty("group", ""));
        if (groups.size() != 1) {
            end(name, words.say(groups.isEmpty() ? "bringing.told.nobody" : "bringing.told.several"), false);
            return;
        }
        var atOnce = order.getProperty("take", "no").equals("yes");
        if (!Files.exists(file)) {
            takeWhatWaits(name, groups.getFirst());
            return;
        }
        var kind = Kind.of(order.getProperty("kind", ""));
        if (kind.isEmpty()) {
            end(name, words.say("bringing.kind.none"), false);
            return;
        }
        bringings.begin(groups.getFirst(), kind.get(), file, atOnce, name);
    }

    /** Looked through by those who lead the group, or not at all. */
    private void takeWhatWaits(String name, GroupId group) throws IOException {
        var waiting = bringings.newest(group).filter(now -> now.phase().waits());
        if (waiting.isEmpty()) {
            end(name, words.say("bringing.words.none"), false);
            return;
        }
        bringings.ask(waiting.get(), name);
        bringings.take(waiting.get());
    }

    private void answer(Bringing now) throws IOException {
        if (now.phase().works()) {
            tell(now.asked(), report.line(now));
            return;
        }
        bringings.answered(now);
        end(now.asked(), report.whole(now), now.phase().well());
    }

    private void tell(String name, String line) throws IOException {
        if (!line.equals(said.put(name, line))) {
            write(name + ".said", line + "\n");
        }
    }

    private void end(String name, String text, boolean well) throws IOException {
        said.remove(name);
        write(name + ".said", text + "\n");
        write(name + ".end", well ? "0\n" : "1\n");
    }

    /** Whoever reads it finds all of it or nothing. */
    private void write(String name, String text) throws IOException {
        var coming = folder.path().resolve(name + ".new");
        Files.writeString(coming, text);
        Files.move(
                coming,
                folder.path().resolve(name),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }
}
