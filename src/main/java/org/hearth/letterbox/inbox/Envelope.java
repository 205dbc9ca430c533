package org.hearth.letterbox.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearth.forum.Replies.Line;
import org.hearth.kernel.Token;
import org.hearth.letterbox.reading.Incoming;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/**
 * One letter as it is handed over. An address that is nobody's is refused at once, so that no other server is left with a letter
 * to return; what is taken is never refused afterwards, whatever becomes of it.
 */
final class Envelope implements MessageHandler {

    static final int LARGEST = 10 * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(Envelope.class);
    private static final Pattern SECRET = Pattern.compile("[0-9a-f]{32}");

    private final Deliveries deliveries;
    private final String domain;
    private String sender = "";
    private @Nullable Token secret;
    private @Nullable Line line;

    Envelope(Deliveries deliveries, String domain) {
        this.deliveries = deliveries;
        this.domain = domain;
    }

    @Override
    public void from(String from) {
        sender = from == null ? "" : from.strip();
    }

    @Override
    public void recipient(String recipient) throws RejectException {
        var address = recipient.toLowerCase(Locale.ROOT).split("@", 2);
        if (address.length != 2
                || !address[1].equals(domain)
                || !SECRET.matcher(address[0]).matches()) {
            throw nobody();
        }
        var asked = Token.of(address[0]);
        try {
            line = deliveries.line(asked).orElse(null);
        } catch (DataAccessException | TransactionException away) {
            throw later(away);
        }
        if (line == null) {
            throw nobody();
        }
        secret = asked;
    }

    @Override
    public @Nullable String data(InputStream data) throws RejectException, IOException {
        var to = line;
        var by = secret;
        if (to == null || by == null) {
            throw nobody();
        }
        var bytes = data.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new RejectException(552, "Too large");
        }
        try {
            deliveries.take(to, by, Incoming.read(bytes, sender));
        } catch (DataAccessException | TransactionException away) {
            throw later(away);
        }
        return null;
    }

    @Override
    public void done() {
        // nothing is kept of it
    }

    private static RejectException nobody() {
        return new RejectException(550, "No such address");
    }

    private static RejectException later(RuntimeException away) {
        LOG.warn("a letter could not be taken in now: {}", away.getClass().getSimpleName());
        return new RejectException(451, "Please try again later");
    }
}
