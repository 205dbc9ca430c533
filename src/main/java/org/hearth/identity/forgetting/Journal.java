package org.hearth.identity.forgetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.identity.forgetting.Deletion.What;
import org.hearth.kernel.Settings;
import org.hearth.kernel.StartRefused;
import org.springframework.stereotype.Component;

/**
 * {@code data/deletions}: what was forgotten, beside the database, one line each, only ever added to. Holds random numbers
 * and keyed fingerprints alone. It must not be replaced by an older copy of itself.
 */
@Component
class Journal {

    private final Path file;

    Journal(Settings settings) {
        this.file = settings.data().resolve("deletions");
    }

    /** On the disk when this returns. */
    synchronized void append(Deletion deletion) {
        try (var channel = opened()) {
            dropTornEnd(channel);
            var bytes = ByteBuffer.wrap((deletion.line() + "\n").getBytes(StandardCharsets.US_ASCII));
            channel.position(channel.size());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** All that counts, oldest first. A line that was not written to its end was never promised to anybody. */
    synchronized List<Deletion> read() {
        try {
            var text = Files.exists(file) ? Files.readString(file, StandardCharsets.US_ASCII) : "";
            var lines = text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
            var all = new ArrayList<Deletion>();
            for (var line : lines) {
                all.add(Deletion.read(line).orElseThrow(this::damaged));
            }
            return withoutWithdrawn(all);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private StartRefused damaged() {
        return new StartRefused("start.deletionsDamaged", file);
    }

    private static List<Deletion> withoutWithdrawn(List<Deletion> all) {
        Set<?> withdrawn = all.stream()
                .filter(deletion -> deletion.what() == What.WITHDRAWN)
                .map(Deletion::entry)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(deletion -> !withdrawn.contains(deletion.entry()))
                .toList();
    }

    private FileChannel opened() throws IOException {
        if (!Files.exists(file)) {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, ownerOnly);
            // the name too must be there after a power cut
            try (var directory = FileChannel.open(file.toAbsolutePath().getParent())) {
                directory.force(true);
            }
        }
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static void dropTornEnd(FileChannel channel) throws IOException {
        var last = ByteBuffer.allocate(1);
        for (var size = channel.size(); size > 0; size--) {
            channel.read(last.clear(), size - 1);
            if (last.get(0) == '\n') {
                channel.truncate(size);
                return;
            }
        }
        channel.truncate(0);
    }
}
