package org.hearth.notifications.mail;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.hearth.kernel.Token;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Hands letters to a mail server: one envelope recipient and one {@code To} each, a neutral sender, a random id. */
final class SmtpPost implements Post {

    private static final Duration WAIT = Duration.ofSeconds(10);

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final InternetAddress from;
    private final String host;

    /** @param server {@code smtp://user:password@host:port} or {@code smtps://…} */
    SmtpPost(URI server, InternetAddress from, String host) {
        this.from = from;
        this.host = host;
        var secure = "smtps".equals(server.getScheme());
        sender.setProtocol(secure ? "smtps" : "smtp");
        sender.setHost(server.getHost());
        sender.setPort(server.getPort() > 0 ? server.getPort() : secure ? 465 : 587);
        var user = server.getUserInfo();
        if (user != null) {
            var parts = user.split(":", 2);
            sender.setUsername(parts[0]);
            sender.setPassword(parts.length > 1 ? parts[1] : "");
        }
        var properties = sender.getJavaMailProperties();
        var prefix = "mail." + sender.getProtocol() + ".";
        properties.setProperty(prefix + "auth", Boolean.toString(user != null));
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "starttls.required", Boolean.toString(!secure && user != null));
        for (var limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty(prefix + limit, Long.toString(WAIT.toMillis()));
        }
    }

    @Override
    public void send(Letter letter) {
        try {
            sender.send(message(letter));
        } catch (MailException | MessagingException failed) {
            throw new PostFailed(
                    "mail could not be handed over: " + failed.getClass().getSimpleName());
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        var message = new Numbered(sender.getSession(), host);
        message.setFrom(from);
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(letter.to().reveal()));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.listing().isPresent()) {
            list(message, letter.listing().get());
        }
        return message;
    }

    /** The same list for everybody: its name tells as little as the sender's. */
    private void list(MimeMessage message, Letter.Listing listing) throws MessagingException {
        message.setHeader("List-Id", "<letters." + host + ">");
        message.setHeader("List-Unsubscribe", "<" + listing.stop() + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        message.setHeader("List-Post", listing.answer().isEmpty() ? "NO" : "<mailto:" + listing.answer() + ">");
        message.setHeader("X-Auto-Response-Suppress", "All");
        if (!listing.answer().isEmpty()) {
            message.setReplyTo(new Address[] {new InternetAddress(listing.answer())});
        }
        if (!listing.strand().isEmpty()) {
            message.setHeader("References", "<" + listing.strand() + "@" + host + ">");
        }
    }

    /** Jakarta Mail's own Message-ID tells the machine's user and name. */
    private static final class Numbered extends MimeMessage {
        private final String host;

        Numbered(Session session, String host) {
            super(session);
            this.host = host;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + Token.random().reveal() + "@" + host + ">");
        }
    }
}
