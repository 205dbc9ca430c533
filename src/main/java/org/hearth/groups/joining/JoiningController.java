package org.hearth.groups.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.groups.Full;
import org.hearth.groups.Groups;
import org.hearth.groups.group.GroupTable;
import org.hearth.groups.invitation.Invitation;
import org.hearth.groups.invitation.Invitations;
import org.hearth.identity.EmailAddress;
import org.hearth.identity.Personas;
import org.hearth.identity.PseudonymCheck;
import org.hearth.identity.SignInLinks;
import org.hearth.kernel.Id;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.kernel.Refusal;
import org.hearth.kernel.Token;
import org.hearth.web.Frames;
import org.hearth.web.Html;
import org.hearth.web.Picture;
import org.hearth.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * From the link in the mail into the group: sign in, agree, choose a pseudonym. Nothing of the group is shown before
 * sign-in, and opening any of these pages uses nothing up.
 */
@Controller
@RequestMapping("/invitation/{token}")
class JoiningController {

    private final Invitations invitations;
    private final Joining joining;
    private final SignInLinks links;
    private final Groups groups;
    private final GroupTable table;
    private final RateLimits limits;

    JoiningController(
            Invitations invitations,
            Joining joining,
            SignInLinks links,
            Groups groups,
            GroupTable table,
            RateLimits limits) {
        this.limits = limits;
        this.invitations = invitations;
        this.joining = joining;
        this.links = links;
        this.groups = groups;
        this.table = table;
    }

    @GetMapping
    Object open(
            @AuthenticationPrincipal @Nullable SignedIn me,
            @PathVariable String token,
            @RequestParam(defaultValue = "false") boolean sent) {
        var invitation = invitations.open(Token.of(token)).filter(one -> me != null || isForHolders(one));
        if (invitation.isEmpty()) {
            return used();
        }
        return me != null
                ? new ModelAndView("redirect:/invitation/" + token + "/rules")
                : Html.of("groups/joining/open", new OpenPage(token, isMailed(invitation.get()), sent, "", ""));
    }

    /** Sends a link to come in by: to the invited address, or, if the invitation names none, to the one typed. */
    @PostMapping
    Object sendLink(
            @PathVariable String token, @RequestParam(defaultValue = "") String address, HttpServletRequest request) {
        var invitation = invitations.open(Token.of(token)).filter(JoiningController::isForHolders);
        if (invitation.isEmpty()) {
            return used();
        }
        var to = invitation.get().address().or(() -> EmailAddress.of(address));
        if (to.isEmpty() || !limits.allows(RateLimit.SIGN_IN_PER_NETWORK, request.getRemoteAddr())) {
            var error = to.isEmpty() ? "identity.signin.noAddress" : "refusal.tooOften";
            return Html.again("groups/joining/open", new OpenPage(token, false, false, address, error));
        }
        links.sendToInvited(to.get(), "/invitation/" + token + "/rules", Frames.language(request));
        return new ModelAndView(
                isMailed(invitation.get())
                        ? "redirect:/sign-in/sent?invited=true"
                        : "redirect:/invitation/" + token + "?sent=true");
    }

    @GetMapping("/rules")
    Object rules(@AuthenticationPrincipal SignedIn me, @PathVariable String token) {
        var invitation = invitations.open(Token.of(token));
        if (invitation.isEmpty()) {
            return used();
        }
        return belongsAlready(me, invitation.get())
                .or(() -> elsewhere(me, token, invitation.get()))
                .or(() -> full(invitation.get()))
                .orElseGet(() -> rulesPage(token, invitation.get(), false));
    }

    @PostMapping("/rules")
    Object agree(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String rules,
            @RequestParam(required = false) @Nullable String emergency) {
        var invitation = find(me, token);
        return rules == null || emergency == null
                ? rulesPage(token, invitation, true)
                : new ModelAndView("redirect:/invitation/" + token + "/persona?agreed="
                        + charter(invitation).version());
    }

    @GetMapping("/persona")
    Object persona(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String token,
            @RequestParam(defaultValue = "0") int agreed,
            @RequestParam(defaultValue = "") String pseudonym) {
        var invitation = find(me, token);
        if (agreed != charter(invitation).version()) {
            return new ModelAndView("redirect:/invitation/" + token + "/rules");
        }
        return belongsAlready(me, invitation)
                .orElseGet(() -> Html.of(
                        "groups/joining/persona",
                        personaPage(token, invitation, agreed, pseudonym, Optional.empty(), "")));
    }

    @PostMapping("/persona")
    Object join(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String token,
            @RequestParam(defaultValue = "0") int agreed,
            @RequestParam(defaultValue = "") String pseudonym,
            @RequestParam(defaultValue = "") String picture) {
        var invitation = invitations.open(Token.of(token));
        if (invitation.isEmpty()) {
            return used();
        }
        var chosen = Joining.picture(picture);
        try {
            joining.join(me, Token.of(token), new Joining.Wish(agreed, pseudonym, chosen));
            return belongsAlready(me, invitation.get()).orElseThrow(NotFound::new);
        } catch (Full noPlace) {
            return fullPage(invitation.get());
        } catch (Personas.PseudonymTaken | PseudonymCheck.TooAlike | Joining.PseudonymUnfit refused) {
            Refusal refusal = (Refusal) refused;
            return Html.again(
                    "groups/joining/persona",
                    personaPage(token, invitation.get(), agreed, pseudonym, Optional.of(chosen), refusal.messageKey()));
        }
    }

    private Optional<Object> belongsAlready(SignedIn me, Invitation invitation) {
        return groups.viewer(me.account(), invitation.group())
                .map(viewer -> new ModelAndView("redirect:" + viewer.home()));
    }

    /** A mailed invitation opened by somebody else than its addressee; anything else is not there for them. */
    private Optional<Object> elsewhere(SignedIn me, String token, Invitation invitation) {
        if (joining.admits(me, invitation)) {
            return Optional.empty();
        }
        return Optional.of(
                isMailed(invitation)
                        ? new Html("groups/joining/other", new OpenPage(token, true, false, "", ""), 403)
                        : used());
    }

    /** Said before anybody reads rules and thinks of a name. */
    private Optional<Object> full(Invitation invitation) {
        return joining.fits(invitation) ? Optional.empty() : Optional.of(fullPage(invitation));
    }

    private Html fullPage(Invitation invitation) {
        var ask = joining.hasWaitingList(invitation)
                ? "/ask/" + invitation.group().text()
                : "";
        return Html.again(
                "groups/joining/full", new FullPage(charter(invitation).name(), ask));
    }

    private static Html used() {
        return new Html("groups/joining/used", new UsedPage(), 410);
    }

    private static boolean isMailed(Invitation invitation) {
        return invitation.kind() == Invitation.Kind.MAIL;
    }

    /** A kept place is nothing to somebody who is not signed in as the one it is kept for. */
    private static boolean isForHolders(Invitation invitation) {
        return invitation.kind() != Invitation.Kind.PLACE;
    }

    private Object rulesPage(String token, Invitation invitation, boolean missed) {
        var page = new RulesPage(token, charter(invitation), invitation.role(), missed);
        return missed ? Html.again("groups/joining/rules", page) : Html.of("groups/joining/rules", page);
    }

    private PersonaPage personaPage(
            String token, Invitation invitation, int agreed, String pseudonym, Optional<Picture> chosen, String error) {
        var pictures = Stream.concat(chosen.stream(), Stream.generate(() -> new Picture(Id.RANDOM.nextLong())))
                .limit(6)
                .toList();
        return new PersonaPage(token, charter(invitation), agreed, pseudonym, pictures, error);
    }

    private Invitation find(SignedIn me, String token) {
        return invitations
                .open(Token.of(token))
                .filter(invitation -> joining.admits(me, invitation))
                .orElseThrow(NotFound::new);
    }

    private GroupTable.Charter charter(Invitation invitation) {
        return table.charter(invitation.group()).orElseThrow(NotFound::new);
    }
}
