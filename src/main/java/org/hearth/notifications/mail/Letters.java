package org.hearth.notifications.mail;

import java.time.Clock;
import org.hearth.groups.InvitationIssued;
import org.hearth.identity.AddressChangeAsked;
import org.hearth.identity.CoordinatorAsked;
import org.hearth.identity.CoordinatorsChanged;
import org.hearth.identity.EmailAddress;
import org.hearth.identity.Forgotten;
import org.hearth.identity.PersonaLookedAt;
import org.hearth.identity.SignInChanged;
import org.hearth.identity.SignInLinkIssued;
import org.hearth.identity.Slip;
import org.hearth.identity.SlipIssued;
import org.hearth.identity.TidingIssued;
import org.hearth.kernel.Seal;
import org.hearth.kernel.Settings;
import org.hearth.web.Language;
import org.hearth.web.MessageFiles;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/**
 * Writes and sends the letters that other modules' events ask for, at least once, after their commit; no database
 * connection waits for a mail server.
 */
@Component
class Letters {

    private final Post post;
    private final MessageFiles messages;
    private final Settings settings;
    private final Seal seal;
    private final Clock clock;
    private final Slips slips;

    Letters(Post post, MessageFiles messages, Settings settings, Seal seal, Clock clock, Slips slips) {
        this.slips = slips;
        this.clock = clock;
        this.post = post;
        this.messages = messages;
        this.settings = settings;
        this.seal = seal;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(SignInLinkIssued issued) {
        if (clock.instant().isAfter(issued.expiresAt())) {
            return;
        }
        var token = seal.openText(issued.token(), SignInLinkIssued.PURPOSE);
        var kind = token.isEmpty() ? MailKind.NO_ACCOUNT : MailKind.SIGN_IN;
        send(kind, seal.openText(issued.address(), SignInLinkIssued.PURPOSE), token, issued.language());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(InvitationIssued issued) {
        var token = seal.openText(issued.token(), InvitationIssued.PURPOSE);
        send(MailKind.INVITATION, seal.openText(issued.address(), InvitationIssued.PURPOSE), token, issued.language());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(SignInChanged changed) {
        var token = seal.openText(changed.token(), SignInChanged.PURPOSE);
        send(
                MailKind.SIGN_IN_CHANGED,
                seal.openText(changed.address(), SignInChanged.PURPOSE),
                token,
                changed.language());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(AddressChangeAsked asked) {
        if (clock.instant().isAfter(asked.expiresAt())) {
            return;
        }
        var token = seal.openText(asked.token(), AddressChangeAsked.PURPOSE);
        var kind = token.isEmpty() ? MailKind.ADDRESS_IN_USE : MailKind.NEW_ADDRESS;
        send(kind, seal.openText(asked.address(), AddressChangeAsked.PURPOSE), token, asked.language());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(TidingIssued issued) {
        var kind = switch (issued.tiding()) {
            case NEWS -> MailKind.NEWS;
            case CALL -> MailKind.CALL;
            case REFERRAL -> MailKind.REFERRAL;
            case WORD -> MailKind.WORD;
        };
        var token = seal.openText(issued.token(), TidingIssued.PURPOSE);
        send(kind, seal.openText(issued.address(), TidingIssued.PURPOSE), token, issued.language());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(Forgotten forgotten) {
        if (clock.instant().isBefore(forgotten.expiresAt())) {
            var address = seal.openText(forgotten.address(), Forgotten.PURPOSE);
            send(MailKind.FORGOTTEN, address, "", forgotten.language());
        }
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(PersonaLookedAt looked) {
        send(MailKind.LOOKED_AT, seal.openText(looked.address(), PersonaLookedAt.PURPOSE), "", looked.language());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(CoordinatorAsked asked) {
        var token = seal.openText(asked.token(), CoordinatorAsked.PURPOSE);
        send(
                MailKind.COORDINATOR_ASKED,
                seal.openText(asked.address(), CoordinatorAsked.PURPOSE),
                token,
                asked.language());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(CoordinatorsChanged changed) {
        send(
                MailKind.COORDINATORS_CHANGED,
                seal.openText(changed.address(), CoordinatorsChanged.PURPOSE),
                "",
                changed.language());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(SlipIssued issued) {
        EmailAddress.of(opened(issued.address())).ifPresent(to -> post.send(slips.write(to, slip(issued))));
    }

    /** What waited too long may have been taken back, hidden or closed to its reader since: then only that there is something new. */
    private Slip slip(SlipIssued issued) {
        var stop = opened(issued.stop());
        var language = Language.of(issued.language());
        if (issued.kind() == Slip.Kind.TEXTS && isLate(issued)) {
            return new Slip(Slip.Kind.NEW, stop, "", "", "", language);
        }
        return new Slip(
                issued.kind(), stop, opened(issued.answer()), opened(issued.strand()), opened(issued.text()), language);
    }

    private boolean isLate(SlipIssued issued) {
        var until = issued.expiresAt();
        return until == null || clock.instant().isAfter(until);
    }

    private String opened(String sealed) {
        return seal.openText(sealed, SlipIssued.PURPOSE);
    }

    private void send(MailKind kind, String address, String token, String language) {
        EmailAddress.of(address).ifPresent(to -> post.send(write(kind, to, token, Language.of(language))));
    }

    Letter write(MailKind kind, EmailAddress to, String token, Language language) {
        return switch (kind) {
            case TALK -> slips.write(to, new Slip(Slip.Kind.NEW, token, "", "", "", language));
            case TEXTS -> slips.write(to, new Slip(Slip.Kind.TEXTS, token, "", "", "", language));
            case RETURNED -> slips.write(to, new Slip(Slip.Kind.RETURNED, "", "", "", "", language));
            case HELP -> slips.write(to, new Slip(Slip.Kind.HELP, token, "", "", "", language));
            default -> {
                var words = messages.in(language);
                var link = settings.address() + kind.path() + token;
                yield new Letter(to, words.say(kind.subjectKey()), words.say(kind.textKey(), link));
            }
        };
    }
}
