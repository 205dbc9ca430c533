package org.hearth.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hearth.HearthTest;
import org.hearth.groups.GroupId;
import org.hearth.kernel.Id;
import org.hearth.meetings.Meeting;
import org.hearth.meetings.MeetingId;
import org.hearth.web.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What another program, written by others, reads from our calendars. */
@HearthTest
class ReadElsewhereTests {

    /** Runs where the pages' scripts are built, which brings the parser. */
    private static final String READ = """
            import ICAL from 'ical.js';
            import { readFileSync } from 'node:fs';
            const calendar = new ICAL.Component(ICAL.parse(readFileSync(process.argv[1], 'utf8')));
            for (const one of calendar.getAllSubcomponents('vevent')) {
              const event = new ICAL.Event(one);
              console.log(event.startDate.toJSDate().toISOString(), event.endDate.toJSDate().toISOString(), event.summary);
            }
            """;

    @Autowired
    Calendars calendars;

    @TempDir
    Path directory;

    @Test
    void everyMeetingIsReadAsItIsAlsoRightAcrossTheClocksChange() throws Exception {
        var meetings = new ArrayList<Meeting>();
        for (var zone : List.of("Europe/Oslo", "America/New_York", "Asia/Kathmandu", "Pacific/Apia")) {
            for (var day = LocalDate.parse("2027-03-01"); day.getYear() == 2027; day = day.plusWeeks(1)) {
                meetings.add(meeting(day, ZoneId.of(zone)));
            }
        }
        meetings.add(meeting(LocalDate.parse("2028-02-29"), ZoneId.of("Europe/Oslo")));
        var word = "Møte; kl. sju, \"kanskje\" \\ 🕯 " + "langt ".repeat(20).strip();
        var file = Files.write(directory.resolve("calendar.ics"), calendars.of(new AccountId(1), meetings, word));
        assertThat(read(file))
                .containsExactlyElementsOf(meetings.stream()
                        .map(meeting -> "%s %s %s".formatted(instant(meeting), end(meeting), word))
                        .toList());
    }

    private static Meeting meeting(LocalDate day, ZoneId zone) {
        return new Meeting(
                MeetingId.random(),
                new GroupId(Id.random()),
                "",
                "",
                day.atTime(2, 30).atZone(zone).toInstant(),
                Duration.ofMinutes(90),
                zone,
                true,
                false);
    }

    /** With milliseconds, as JavaScript writes it. */
    private static String instant(Meeting meeting) {
        return meeting.startsAt().toString().replace("Z", ".000Z");
    }

    private static String end(Meeting meeting) {
        return meeting.startsAt().plus(meeting.length()).toString().replace("Z", ".000Z");
    }

    private static List<String> read(Path file) throws IOException, InterruptedException {
        var node = new ProcessBuilder("node", "--input-type=module", "--eval", READ, file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var lines = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(node.waitFor()).isZero();
        return lines;
    }
}
