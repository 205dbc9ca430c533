package org.hearth.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * What every template knows beside its own page: the reader's language, whether they are signed in, the token their
 * forms carry.
 *
 * @param path the path of this page, without query
 * @param csrf the token for forms; empty in pushes shared by several readers
 * @param zone the reader's own, as their browser told, else the installation's
 * @param look how pages are shown to the reader
 * @param mark {@link Streams#mark()} before anything of the page was read
 */
public record Frame(
        Words words,
        Assets assets,
        Optional<SignedIn> reader,
        String path,
        String csrf,
        ZoneId zone,
        String mark,
        Site site,
        Look look) {

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

    /** When something was written, as others may know it. */
    public String coarse(Instant then) {
        return SpokenTime.coarse(this, then);
    }

    /** When something planned happens: "Thursday 26 November at 19:00". */
    public String at(Instant then) {
        return SpokenTime.at(this, then);
    }

    /** A day written out: "26 November 2026". */
    public String day(LocalDate day) {
        return words.day(day);
    }

    /** How far away that is: "in two days". */
    public String away(Instant then) {
        return SpokenTime.away(this, then);
    }

    /**
     * What holds for the whole installation.
     *
     * @param address the address people use, without a slash at its end
     */
    public record Site(String address, boolean demo, Clock clock, ZoneId zone) {}
}
