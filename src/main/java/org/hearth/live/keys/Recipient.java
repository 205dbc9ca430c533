package org.hearth.live.keys;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The public half of what a browser made for one meeting: an X25519 recipient as age writes it, in bech32. */
public record Recipient(String text) {

    private static final Pattern SHAPE = Pattern.compile("age1[02-9ac-hj-np-z]{58}");

    public static Optional<Recipient> of(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(it -> SHAPE.matcher(it).matches())
                .map(Recipient::new);
    }
}
