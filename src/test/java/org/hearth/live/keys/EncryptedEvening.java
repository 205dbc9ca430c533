package org.hearth.live.keys;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.RoomBrowser;
import org.hearth.live.RoomBrowser.Answer;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.room.RoomAddress;
import org.hearth.meetings.Meeting;

/** An encrypted meeting with Ingrid, who leads it, and whoever else comes; keys and envelopes are made-up bytes. */
public final class EncryptedEvening {

    private final Evening evening;
    private final AttendanceTable attendances;
    private final int port;
    public final Person ingrid;
    public final Meeting meeting;
    public final RoomBrowser facilitator;

    public EncryptedEvening(Evening evening, AttendanceTable attendances, int port) {
        this.evening = evening;
        this.attendances = attendances;
        this.port = port;
        this.ingrid = evening.facilitator(evening.group(), "Ingrid");
        this.meeting = evening.encryptedMeeting(ingrid);
        this.facilitator = browser(ingrid);
        facilitator.post("prejoin", "presence=text");
    }

    /** Somebody of the group, before the door. */
    public Guest comes(String pseudonym) {
        var person = evening.member(ingrid.viewer().group(), pseudonym);
        var browser = browser(person);
        browser.post("prejoin", "presence=text");
        return new Guest(browser, attendance(person));
    }

    /** Somebody of the group, let in. */
    public Guest comesIn(String pseudonym) {
        var guest = comes(pseudonym);
        facilitator.post("door", "who=" + guest.attendance());
        return guest;
    }

    public Guest leader() {
        return new Guest(facilitator, attendance(ingrid));
    }

    public RoomBrowser browser(Person person) {
        return new RoomBrowser(port, person, new RoomAddress(person.viewer().group(), meeting.id()));
    }

    public String attendance(Person person) {
        return attendances
                .find(meeting.id(), person.viewer().persona())
                .map(own -> own.id().text())
                .orElseThrow();
    }

    public record Guest(RoomBrowser browser, String attendance) {

        public Answer tells(char letter) {
            return browser.post("room/keys/recipient", "recipient=" + recipient(letter));
        }

        public Answer begins(int epoch, String... envelopes) {
            return browser.json("room/keys/epochs/" + epoch, body(envelopes));
        }

        public Answer handsOn(int epoch, String... envelopes) {
            return browser.json("room/keys/epochs/" + epoch + "/envelopes", body(envelopes));
        }

        public Answer asks() {
            return browser.get("room/keys/envelope");
        }

        public String envelope(String content) {
            return "{\"attendance\":\"" + attendance + "\",\"sealed\":\"" + base64(content) + "\"}";
        }

        public String envelope(String content, char letter) {
            return envelope(content).replace("}", ",\"recipient\":\"" + recipient(letter) + "\"}");
        }
    }

    public static String recipient(char letter) {
        return "age1" + String.valueOf(letter).repeat(58);
    }

    public static String base64(String content) {
        return Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8));
    }

    public static String body(String... envelopes) {
        return Arrays.stream(envelopes).collect(Collectors.joining(",", "{\"envelopes\":[", "]}"));
    }
}
