package org.hearth.attacker;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The letters that came to a real mail server. */
public final class Mailbag {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final int port;
    private GreenMail server;

    Mailbag(GreenMail server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Letters to this address so far, oldest first. */
    public List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(letter -> isTo(letter, address))
                .toList();
    }

    private static boolean isTo(MimeMessage letter, String address) {
        try {
            return Arrays.toString(letter.getRecipients(Message.RecipientType.TO))
                    .contains(address);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The letter to this address with this number, from 1, as soon as it is there. */
    public MimeMessage letter(String address, int number) {
        await().atMost(SOON).until(() -> to(address).size() >= number);
        return to(address).get(number - 1);
    }

    /** The path of the link in the newest of this number of letters. */
    public String linkPath(String address, int number) {
        return path(letter(address, number));
    }

    public static String path(MimeMessage letter) {
        var link = LINK.matcher(text(letter));
        if (!link.find()) {
            throw new AssertionError("a letter without a link");
        }
        return link.group().replaceFirst("^https?://[^/]+", "");
    }

    public static String text(MimeMessage letter) {
        try {
            return String.valueOf(letter.getContent());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    public void stop() {
        server.stop();
    }

    /** Comes back at the same port; what it held is gone. */
    public void start() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }
}
