package org.hearth.meetings.series;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.hearth.groups.GroupId;

/** A series: when it meets, and what each of its meetings is like. */
record Repeated(
        SeriesId id,
        GroupId group,
        Repetition repetition,
        ZoneId zone,
        Duration length,
        String topic,
        String words,
        boolean encrypted,
        Optional<Integer> places,
        LocalDate madeUntil) {

    Repeated by(SeriesId other, Repetition repetition, Duration length, LocalDate madeUntil) {
        return new Repeated(other, group, repetition, zone, length, topic, words, encrypted, places, madeUntil);
    }
}
