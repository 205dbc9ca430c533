package org.hearth.meetings.calendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.hearth.kernel.Seal;
import org.hearth.meetings.Meeting;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

/**
 * Meetings as iCalendar (RFC 5545): when, and a word that fits any appointment. Neither a group, a topic, a place nor
 * anybody's name is in it, since calendars are shared, synchronised and shown on locked screens.
 */
@Component
class Calendars {

    private static final String PURPOSE = "calendar entry";

    private final Seal seal;

    Calendars(Seal seal) {
        this.seal = seal;
    }

    /** @param word what each is called */
    byte[] of(AccountId account, List<Meeting> meetings, String word) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//calendar//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        meetings.forEach(meeting -> calendar.add(event(account, meeting, word)));
        var out = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    /** Times in UTC: each occasion has its own, so that no program needs to know when clocks change. */
    private VEvent event(AccountId account, Meeting meeting, String word) {
        var event = new VEvent(false);
        event.add(new Uid(uid(account, meeting)));
        event.add(new DtStamp(meeting.startsAt()));
        event.add(new DtStart<>(meeting.startsAt()));
        event.add(new DtEnd<>(meeting.startsAt().plus(meeting.length())));
        event.add(new Summary(word));
        event.add(ImmutableClazz.PRIVATE);
        return event;
    }

    /** Another one for each account: two calendars laid side by side do not tell that two people meet. */
    private String uid(AccountId account, Meeting meeting) {
        var text = account.value() + " " + meeting.id().text();
        return HexFormat.of().formatHex(seal.fingerprint(text, PURPOSE), 0, 16);
    }
}
