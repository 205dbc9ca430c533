package org.hearth.live.signal;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a browser asks by the address's query, names decoded: LiveKit decodes them too, and takes the first of several. What
 * was checked here must not be something else there.
 */
record SignalQuery(List<Parameter> parameters) {

    record Parameter(String name, String value) {

        static Parameter of(String raw) {
            var equals = raw.indexOf('=');
            return equals < 0
                    ? new Parameter(decoded(raw), "")
                    : new Parameter(decoded(raw.substring(0, equals)), decoded(raw.substring(equals + 1)));
        }

        @Override
        public String toString() {
            return encoded(name) + "=" + encoded(value);
        }
    }

    private static final String TOKEN = "access_token";

    /** {@code publish} makes a second person of somebody, whom nobody would remove with the first. */
    private static final Set<String> NOT_PASSED_ON = Set.of(TOKEN, "publish");

    /** Empty if it cannot be read: then it has no token either. */
    static SignalQuery of(@Nullable String raw) {
        try {
            return new SignalQuery(Arrays.stream(raw == null ? new String[0] : raw.split("&"))
                    .map(Parameter::of)
                    .toList());
        } catch (IllegalArgumentException unreadable) {
            return new SignalQuery(List.of());
        }
    }

    /** Empty if there is none, or more than one. */
    String token() {
        var tokens = parameters.stream()
                .filter(parameter -> parameter.name().equals(TOKEN))
                .toList();
        return tokens.size() == 1 ? tokens.getFirst().value() : "";
    }

    /** Written anew, without the token: Hearth sends one of its own. */
    String upstream() {
        return parameters.stream()
                .filter(parameter -> !NOT_PASSED_ON.contains(parameter.name()))
                .map(Parameter::toString)
                .collect(Collectors.joining("&"));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
