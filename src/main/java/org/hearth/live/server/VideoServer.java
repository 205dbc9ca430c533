package org.hearth.live.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.hearth.kernel.Settings;
import org.hearth.live.server.VideoState.Absent;
import org.hearth.live.server.VideoState.Preparing;
import org.hearth.live.server.VideoState.Ready;
import org.hearth.live.server.VideoState.Reason;
import org.hearth.live.server.VideoState.Step;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The video server of this installation: one that runs elsewhere, or a child of ours that is brought up in the
 * background, started again when it dies, and never outlives us.
 */
@Component
public class VideoServer implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(VideoServer.class);
    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(2);

    /** As {@code HEARTH_LIVEKIT_URL}: meetings are held in writing. */
    private static final String OFF = "off";

    /** HMAC-SHA-256 wants as much; LiveKit itself complains about less. */
    private static final int SECRET_LENGTH_AT_LEAST = 32;

    private final Settings settings;
    private final BinaryPlace place;
    private final ApplicationEventPublisher events;
    private volatile VideoState state = new Preparing(Step.LOOKING, 0);
    private volatile @Nullable Thread keeper;

    @Autowired
    VideoServer(Settings settings, ApplicationEventPublisher events) {
        this(settings, BinaryPlace.ofThisMachine(), events);
    }

    VideoServer(Settings settings, BinaryPlace place, ApplicationEventPublisher events) {
        this.settings = settings;
        this.place = place;
        this.events = events;
    }

    public VideoState state() {
        return state;
    }

    /** The server, if it can be used now. */
    public Optional<Ready> ready() {
        return state instanceof Ready ready ? Optional.of(ready) : Optional.empty();
    }

    @Override
    public void start() {
        keeper = Thread.ofVirtual().name("video server").start(this::keep);
    }

    /** Ends the child, or the build that was to make it. */
    @Override
    public void stop() {
        var running = keeper;
        keeper = null;
        if (running != null) {
            running.interrupt();
            try {
                running.join(Duration.ofSeconds(4));
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return keeper != null;
    }

    private void keep() {
        try {
            var elsewhere = settings.livekit().url();
            if (elsewhere == null || elsewhere.toString().isBlank()) {
                keepOurOwn();
            } else if (elsewhere.toString().equals(OFF)) {
                tell(new Absent(Reason.NOT_WANTED));
            } else {
                use(elsewhere);
            }
        } catch (InterruptedException stopped) {
            state = new Absent(Reason.STOPPED);
        } catch (IOException failed) {
            log.warn("Video is off: {}", failed.getMessage());
            tell(new Absent(Reason.NOT_TO_BE_HAD));
        }
    }

    private void use(URI elsewhere) {
        var key = settings.livekit().key();
        var secret = settings.livekit().secret();
        if (key == null || secret == null || secret.length() < SECRET_LENGTH_AT_LEAST) {
            log.warn(
                    "Video is off: HEARTH_LIVEKIT_URL needs HEARTH_LIVEKIT_KEY and a HEARTH_LIVEKIT_SECRET of {} "
                            + "characters or more",
                    SECRET_LENGTH_AT_LEAST);
            tell(new Absent(Reason.SETTINGS_INCOMPLETE));
        } else {
            tell(new Ready(URI.create(elsewhere.toString().replaceFirst("^ws", "http")), key, secret));
        }
    }

    private void keepOurOwn() throws IOException, InterruptedException {
        var program = new BinarySearch(place, this::tell).run();
        if (program.isEmpty()) {
            log.warn("Video is off: no LiveKit server here, and none could be built or fetched");
            tell(new Absent(Reason.NOT_TO_BE_HAD));
            return;
        }
        var config = LiveKitProcess.freshConfig(settings.media(), MediaAddress.of(settings));
        while (!Thread.currentThread().isInterrupted()) {
            runOnce(program.get(), config);
            Thread.sleep(BEFORE_ANOTHER_TRY);
        }
    }

    /** Returns when it has ended; what was open then waits for the next run. */
    private void runOnce(Path program, LiveKitConfig config) throws IOException, InterruptedException {
        if (!LiveKitProcess.mediaPortsAreFree(config.mediaPort())) {
            tell(new Absent(Reason.MEDIA_PORT_TAKEN));
            return;
        }
        tell(new Preparing(Step.STARTING, 0));
        try (var process = LiveKitProcess.start(
                program, config, settings.data().resolve("livekit").toAbsolutePath())) {
            if (process.answers()) {
                tell(process.ready());
                untilEnded(process);
                tell(new Preparing(Step.STARTING, 0));
                log.warn("Video: the LiveKit server ended; starting it again");
            } else {
                tell(new Absent(Reason.DOES_NOT_ANSWER));
            }
        }
    }

    private static void untilEnded(LiveKitProcess process) throws InterruptedException {
        try {
            process.ended().get();
        } catch (ExecutionException unknown) {
            log.warn("Video: lost sight of the LiveKit server");
        }
    }

    private void tell(VideoState now) {
        var before = state;
        state = now;
        if (!before.equals(now)) {
            events.publishEvent(new VideoChanged(now));
        }
        if (!isSameStep(before, now)) {
            VideoWords.say(now).ifPresent(log::info);
        }
    }

    private static boolean isSameStep(VideoState before, VideoState now) {
        return before.equals(now)
                || before instanceof Preparing then && now instanceof Preparing next && then.step() == next.step();
    }
}
