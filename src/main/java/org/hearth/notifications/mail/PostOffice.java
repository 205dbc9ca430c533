package org.hearth.notifications.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.hearth.kernel.Installation;
import org.hearth.kernel.Settings;
import org.hearth.notifications.mailbox.Mailbox;
import org.hearth.web.HealthWord;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Chooses where letters go, and tries again what could not be sent. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PostOffice {

    private static final Duration AGAIN_AFTER = Duration.ofMinutes(1);

    private final IncompleteEventPublications outbox;

    PostOffice(IncompleteEventPublications outbox) {
        this.outbox = outbox;
    }

    @Bean
    Post post(Settings settings, Installation installation, @Qualifier("mailbox") Mailbox mailbox)
            throws AddressException {
        var server = settings.smtp().url();
        if (server != null) {
            var host = URI.create(settings.address()).getHost();
            var wished = settings.smtp().from();
            var from = new InternetAddress(wished == null ? "post@" + host : wished);
            return new SmtpPost(server, from, host);
        }
        return installation.demonstration()
                // not the mailbox itself, which would then be there twice for those who ask for it
                ? mailbox::send
                : letter -> {
                    throw new Post.PostFailed("mail is off: no HEARTH_SMTP_URL");
                };
    }

    @Bean
    HealthWord mailHealth(Settings settings, Installation installation) {
        return () -> settings.smtp().url() != null
                ? Optional.empty()
                : Optional.of(
                        installation.demonstration()
                                ? "Mail is not sent but shown at " + settings.address()
                                        + "/mailbox: this is a demonstration."
                                : "Mail is off: set HEARTH_SMTP_URL so that people can be invited and sign in by link.");
    }

    /** A mail server that was away for a while loses nothing. */
    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void tryAgain() {
        outbox.resubmitIncompletePublicationsOlderThan(AGAIN_AFTER);
    }
}
