package org.hearth.live.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearth.live.server.VideoState.Preparing;
import org.hearth.live.server.VideoState.Step;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gets the server's program, step by step: installed, cached, built, fetched. */
final class BinarySearch {

    private static final Logger log = LoggerFactory.getLogger(BinarySearch.class);

    private final BinaryPlace place;
    private final Consumer<VideoState> tell;

    BinarySearch(BinaryPlace place, Consumer<VideoState> tell) {
        this.place = place;
        this.tell = tell;
    }

    /** Takes minutes if it has to be built. */
    Optional<Path> run() throws IOException, InterruptedException {
        tell.accept(new Preparing(Step.LOOKING, 0));
        var found = place.find();
        if (found.isPresent()) {
            return found;
        }
        Files.createDirectories(place.cache());
        try (var file = FileChannel.open(
                        place.cache().resolve("building.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var alone = aloneAmongInstances(file)) {
            return alone.isValid() ? place.find().or(this::make) : Optional.empty();
        }
    }

    /** Two instances that start together build once; the lock ends with its process, however that ends. */
    private FileLock aloneAmongInstances(FileChannel file) throws IOException {
        var lock = file.tryLock();
        if (lock != null) {
            return lock;
        }
        tell.accept(new Preparing(Step.WAITING_FOR_ANOTHER_BUILD, 0));
        return file.lock();
    }

    private Optional<Path> make() {
        try {
            var work = Files.createTempDirectory(place.cache(), "new");
            return built(work).or(() -> fetched(work));
        } catch (IOException cannotWrite) {
            log.warn("Video: no room for a server's program in {}", place.cache());
            return Optional.empty();
        }
    }

    private Optional<Path> built(Path work) {
        var build = new GoBuild(place, work);
        return build.go()
                .flatMap(go -> attempt(() -> {
                    log.info("Video: building LiveKit {} in the background, a few minutes, once", GoBuild.VERSION);
                    tell.accept(new Preparing(Step.BUILDING, 0));
                    return build.build(go, parts -> tell.accept(new Preparing(Step.BUILDING, parts)));
                }));
    }

    private Optional<Path> fetched(Path work) {
        return ReleaseDownload.platform()
                .flatMap(platform -> attempt(() -> {
                    log.info("Video: fetching LiveKit {} from its release page", GoBuild.VERSION);
                    tell.accept(new Preparing(Step.FETCHING, 0));
                    return new ReleaseDownload(place, work).fetch(platform);
                }));
    }

    private interface Way {
        Path go() throws IOException, InterruptedException;
    }

    private static Optional<Path> attempt(Way way) {
        try {
            return Optional.of(way.go());
        } catch (IOException failed) {
            log.warn("Video: {}", failed.getMessage());
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
