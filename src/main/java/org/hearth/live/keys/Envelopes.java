package org.hearth.live.keys;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearth.kernel.NotFound;
import org.hearth.live.presence.AttendanceId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What one browser hands to the others: {@code {"envelopes":[{"attendance":…,"recipient":…,"sealed":…},…]}}. */
final class Envelopes {

    static final int AT_MOST = 16;
    static final int LARGEST_BYTES = 8_192;

    /** All of them in Base64, with room for what is around. */
    private static final int LARGEST_REQUEST = 256 * 1024;

    private static final JsonMapper JSON = JsonMapper.shared();

    private Envelopes() {}

    /** Empty if it is anything else, too many, or too large. In the order in which the database compares ids. */
    static Optional<List<Envelope>> read(InputStream body) throws IOException {
        var bytes = body.readNBytes(LARGEST_REQUEST + 1);
        if (bytes.length > LARGEST_REQUEST) {
            return Optional.empty();
        }
        try {
            var list = JSON.readTree(bytes).path("envelopes");
            if (!list.isArray() || list.isEmpty() || list.size() > AT_MOST) {
                return Optional.empty();
            }
            var envelopes = new ArrayList<Envelope>();
            list.forEach(one -> envelopes.add(envelope(one)));
            envelopes.sort(Comparator.comparing(
                    envelope -> envelope.attendance().value().toString()));
            return Optional.of(List.copyOf(envelopes));
        } catch (JacksonException | IllegalArgumentException | NotFound malformed) {
            return Optional.empty();
        }
    }

    private static Envelope envelope(JsonNode one) {
        var recipient = one.path("recipient");
        var to = Recipient.of(recipient.asString(""));
        var content = bytes(one.path("sealed").asString(""));
        if ((!recipient.isMissingNode() && to.isEmpty()) || content.length == 0 || content.length > LARGEST_BYTES) {
            throw new IllegalArgumentException("no envelope");
        }
        return new Envelope(AttendanceId.valueOf(one.path("attendance").asString("")), to, content);
    }

    /** Both alphabets, with and without padding. */
    private static byte[] bytes(String base64) {
        return Base64.getDecoder()
                .decode(base64.replace('-', '+').replace('_', '/').replaceFirst("=+$", ""));
    }
}
