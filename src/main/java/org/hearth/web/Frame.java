package org.hearth.web;

import java.util.Locale;
import java.util.Optional;

/**
 * What every template knows beside its own page: the reader's language, whether they are signed in, the token their
 * forms carry.
 *
 * @param path the path of this page, without query
 * @param csrf the token for forms; empty in pushes shared by several readers
 */
public record Frame(Words words, Assets assets, Optional<SignedIn> reader, String path, String csrf, Site site) {

    /** The sentence of this key in the reader's language. */
    public String say(String key, Object... facts) {
        return words.say(key, facts);
    }

    public Locale locale() {
        return words.locale();
    }

    public boolean signedIn() {
        return reader.isPresent();
    }

    public boolean coordinator() {
        return reader.map(SignedIn::coordinator).orElse(false);
    }

    /** Whether this page lies under the path, for marking the door one stands in. */
    public boolean under(String place) {
        return path.equals(place) || path.startsWith(place + "/");
    }

    /**
     * What holds for the whole installation.
     *
     * @param address the address people use, without a slash at its end
     */
    public record Site(String address, boolean demo) {}
}
