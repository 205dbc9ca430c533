package org.hearth.notifications.mailbox;

import java.util.List;
import java.util.regex.Pattern;
import org.hearth.kernel.Installation;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Settings;
import org.hearth.notifications.mail.Letter;
import org.hearth.web.Html;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The demonstration's mailbox; anywhere else it does not exist. */
@Controller
class MailboxController {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final Mailbox mailbox;
    private final Installation installation;
    private final Settings settings;

    MailboxController(@Qualifier("mailbox") Mailbox mailbox, Installation installation, Settings settings) {
        this.mailbox = mailbox;
        this.installation = installation;
        this.settings = settings;
    }

    @GetMapping("/mailbox")
    Html list() {
        checkDemo();
        var lines = mailbox.newestFirst().stream()
                .map(kept -> new MailboxPage.Line(
                        kept.number(),
                        kept.letter().to().reveal(),
                        kept.letter().subject()))
                .toList();
        return Html.of("notifications/mailbox/list", new MailboxPage(lines));
    }

    @GetMapping("/mailbox/{number}")
    Html show(@PathVariable int number) {
        checkDemo();
        var letter = mailbox.letter(number).orElseThrow(NotFound::new);
        return Html.of(
                "notifications/mailbox/show",
                new LetterPage(letter.to().reveal(), letter.subject(), letter.text(), links(letter)));
    }

    private static List<String> links(Letter letter) {
        return LINK.matcher(letter.text()).results().map(found -> found.group()).toList();
    }

    private void checkDemo() {
        if (!installation.demonstration() || settings.smtp().url() != null) {
            throw new NotFound();
        }
    }
}
