import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One that has begun, without picture and sound.
 *
 * @param path of its page
 */
record Meeting(String path) {

    private static final Pattern WAITING = Pattern.compile("id=\"waiting-([\\w-]{22})\"");

    static Meeting planned(Hearth hearth, Attendant facilitator, String group, boolean encrypted) {
        var submission = UUID.randomUUID();
        var now = ZonedDateTime.now(ZoneId.of("Europe/Oslo"));
        facilitator.submit(
                group + "/meetings",
                "topic",
                "An evening among others",
                "words",
                "",
                "day",
                now.toLocalDate().toString(),
                "time",
                now.format(DateTimeFormatter.ofPattern("HH:mm")),
                "minutes",
                "60",
                "encrypted",
                encrypted ? "yes" : "no",
                "submission",
                submission.toString());
        return new Meeting(group + "/meetings/" + idOf(hearth, submission));
    }

    /** Asked of the database: the page after planning shows the next fifty, and here are more. */
    private static String idOf(Hearth hearth, UUID submission) {
        try (var connection = Filling.administration(hearth);
                var statement = connection.prepareStatement("select id from meeting where submission = ?")) {
            statement.setObject(1, submission);
            try (var rows = statement.executeQuery()) {
                rows.next();
                var id = rows.getObject(1, UUID.class);
                var bytes = ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits());
                return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
            }
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    String at(String part) {
        return path + "/" + part;
    }

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    void come(Attendant who) {
        who.submit(at("prejoin"), "presence", "text");
    }

    void letIn(Attendant facilitator, String who) {
        facilitator.post(at("door"), "who", who);
    }

    void letAllIn(Attendant facilitator) {
        facilitator.post(at("door"));
    }

    void present(Attendant who, String presence) {
        who.post(at("presence"), "presence", presence);
    }

    void say(Attendant who, String text) {
        who.post(at("chat"), "text", text, "submission", UUID.randomUUID().toString());
    }

    /** Those at the door, by their coming, as the facilitator's page shows them. */
    List<String> waiting(Attendant facilitator) {
        return WAITING.matcher(facilitator.get(at("room")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
