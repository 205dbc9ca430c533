package org.hearth.live.server;

import java.util.Optional;
import org.hearth.web.HealthWord;
import org.springframework.stereotype.Component;

/** Says at {@code /health} why there is no video, if there is none. */
@Component
class VideoHealth implements HealthWord {

    private final VideoServer video;

    VideoHealth(VideoServer video) {
        this.video = video;
    }

    @Override
    public Optional<String> off() {
        return switch (video.state()) {
            case VideoState.Ready ready -> Optional.empty();
            case VideoState.Preparing preparing ->
                VideoWords.say(preparing).or(() -> Optional.of("Video is being prepared"));
            case VideoState.Absent absent -> VideoWords.say(absent);
        };
    }
}
