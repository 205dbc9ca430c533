package org.hearth.live.server;

import java.util.Optional;
import org.hearth.live.server.VideoState.Absent;
import org.hearth.live.server.VideoState.Preparing;
import org.hearth.live.server.VideoState.Ready;

/** What those who run Hearth are told, in the log and at {@code /health}. */
final class VideoWords {

    private VideoWords() {}

    /** Empty for steps too short to mention. */
    static Optional<String> say(VideoState state) {
        return switch (state) {
            case Ready ready -> Optional.of("Video is on");
            case Preparing preparing -> step(preparing);
            case Absent absent -> Optional.of("Video is off because " + reason(absent));
        };
    }

    private static Optional<String> step(Preparing preparing) {
        return switch (preparing.step()) {
            case LOOKING, STARTING -> Optional.empty();
            case WAITING_FOR_ANOTHER_BUILD ->
                Optional.of("Video is being prepared: another Hearth on this machine builds the server");
            case BUILDING ->
                Optional.of("Video is being prepared: the server is being built, %d parts done"
                        .formatted(preparing.parts()));
            case FETCHING -> Optional.of("Video is being prepared: the server is being fetched");
        };
    }

    private static String reason(Absent absent) {
        return switch (absent.reason()) {
            case SETTINGS_INCOMPLETE -> "HEARTH_LIVEKIT_KEY or HEARTH_LIVEKIT_SECRET is missing or too short";
            case NOT_TO_BE_HAD -> "there is no LiveKit server here, and none could be built (Go 1.26) or fetched";
            case MEDIA_PORT_TAKEN -> "the media port (HEARTH_MEDIA_PORT) or the one after it is taken";
            case DOES_NOT_ANSWER -> "the LiveKit server does not start; see data/livekit/livekit.log";
            case STOPPED -> "it was stopped";
            case NOT_WANTED -> "HEARTH_LIVEKIT_URL says so";
        };
    }
}
