package org.hearth.meetings.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Optional;
import org.hearth.web.Frame;

/** How a meeting comes again, to be said in words. */
public record Again(Repeats repeats, DayOfWeek weekday, int nth, Optional<LocalDate> ends) {

    static Again of(Repetition repetition) {
        var first = repetition.first().toLocalDate();
        return new Again(repetition.repeats(), first.getDayOfWeek(), Repeats.nth(first), repetition.ends());
    }

    public String words(Frame frame) {
        var day = weekday.getDisplayName(TextStyle.FULL_STANDALONE, frame.locale());
        return ends.map(last -> frame.say("meetings.again.until", said(frame, day), frame.day(last)))
                .orElseGet(() -> said(frame, day));
    }

    private String said(Frame frame, String day) {
        return frame.say("meetings.again." + repeats.text(), day, nth);
    }
}
