package org.hearth.notifications.mail;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.hearth.identity.EmailAddress;
import org.hearth.identity.Slip;
import org.hearth.kernel.Settings;
import org.hearth.web.MessageFiles;
import org.springframework.stereotype.Component;

/** Letters of what is new, and of what could not be taken in. */
@Component
class Slips {

    private final MessageFiles messages;
    private final Settings settings;

    Slips(MessageFiles messages, Settings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    Letter write(EmailAddress to, Slip slip) {
        var words = messages.in(slip.language());
        var house = settings.address();
        var stop = house + MailKind.TALK.path() + slip.stop();
        var kind = kind(slip);
        var subject = words.say(kind.subjectKey());
        if (slip.kind() == Slip.Kind.RETURNED || slip.kind() == Slip.Kind.HELP) {
            return new Letter(to, subject, words.say(kind.textKey(), house + kind.path() + slip.stop()));
        }
        var answerable = !slip.answer().isEmpty();
        var above = answerable ? Slip.ABOVE + "\n" + words.say("notifications.texts.above") + "\n\n" : "";
        var text = words.say(kind.textKey(), stop, house + "/today", house + "/letters", slip.text());
        var answer = answerable ? slip.answer() + "@" + domain() : "";
        return new Letter(to, subject, above + text, Optional.of(new Letter.Listing(stop, answer, slip.strand())));
    }

    private static MailKind kind(Slip slip) {
        return switch (slip.kind()) {
            case NEW -> MailKind.TALK;
            case TEXTS -> MailKind.TEXTS;
            case RETURNED -> MailKind.RETURNED;
            case HELP -> MailKind.HELP;
        };
    }

    private String domain() {
        return Objects.requireNonNullElseGet(
                settings.inbox().domain(), () -> URI.create(settings.address()).getHost());
    }
}
