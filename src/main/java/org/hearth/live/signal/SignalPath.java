package org.hearth.live.signal;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The parts of an address on the way of signalling: into a meeting, or into a room to try things out in.
 *
 * @param meeting empty for trying out
 * @param rest what LiveKit is asked for; only what its client needs, never its commands
 */
record SignalPath(String group, Optional<String> meeting, String rest) {

    static final String PATTERN = "/groups/{group}/meetings/{meeting}/signal";
    static final String CHECK_PATTERN = "/groups/{group}/check/signal";

    private static final Pattern PATH = Pattern.compile("/groups/([^/]+)/(?:meetings/([^/]+)|check)/signal(/.*)");
    private static final Set<String> ALLOWED = Set.of("/rtc", "/rtc/v1", "/rtc/validate", "/rtc/v1/validate");

    static Optional<SignalPath> of(String path) {
        var parts = PATH.matcher(path);
        return parts.matches() && ALLOWED.contains(parts.group(3))
                ? Optional.of(new SignalPath(parts.group(1), Optional.ofNullable(parts.group(2)), parts.group(3)))
                : Optional.empty();
    }
}
