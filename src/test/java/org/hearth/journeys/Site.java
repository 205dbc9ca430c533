package org.hearth.journeys;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives a journey's Hearth an address and a mail server, and reads the letters that arrive there. */
public final class Site implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final GreenMail MAIL = started();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var port = FreePort.find();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "journey",
                        Map.of(
                                "server.port", port,
                                "hearth.port", port,
                                "hearth.smtp.url",
                                        "smtp://127.0.0.1:" + MAIL.getSmtp().getPort())));
    }

    /** The link in the newest letter to this address, waited for; {@code path} is how it begins. */
    static String link(String address, String path) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> lettersTo(address).reversed().stream()
                                .flatMap(text -> LINK.matcher(text).results())
                                .map(found -> found.group())
                                .filter(link -> link.contains(path))
                                .findFirst()
                                .orElse(""),
                        link -> !link.isEmpty());
    }

    static void forgetLetters() {
        try {
            MAIL.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> lettersTo(String address) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(letter -> isTo(letter, address))
                .map(Site::text)
                .toList();
    }

    private static boolean isTo(Message letter, String address) {
        try {
            return letter.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String text(Message letter) {
        try {
            return letter.getContent().toString();
        } catch (IOException | MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static GreenMail started() {
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }
}
