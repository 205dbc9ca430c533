package org.hearth.groups.joining;

import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.groups.Groups;
import org.hearth.groups.group.GroupTable;
import org.hearth.groups.invitation.Invitation;
import org.hearth.groups.invitation.Invitations;
import org.hearth.identity.Personas;
import org.hearth.identity.PseudonymCheck;
import org.hearth.identity.SignInLinks;
import org.hearth.kernel.Id;
import org.hearth.kernel.NotFound;
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

    JoiningController(Invitations invitations, Joining joining, SignInLinks links, Groups groups, GroupTable table) {
        this.invitations = invitations;
        this.joining = joining;
        this.links = links;
        this.groups = groups;
        this.table = table;
    }

    @GetMapping
    Object open(@AuthenticationPrincipal @Nullable SignedIn me, @PathVariable String token) {
        var invitation = invitations.open(Token.of(token));
        if (invitation.isEmpty()) {
            return new Html("groups/joining/used", new UsedPage(), 410);
        }
        return me == null
                ? Html.of("groups/joining/open", new OpenPage(token))
                : new ModelAndView("redirect:/invitation/" + token + "/rules");
    }

    @PostMapping
    Object sendLink(@PathVariable String token, jakarta.servlet.http.HttpServletRequest request) {
        var invitation = invitations.open(Token.of(token));
        if (invitation.isEmpty()) {
            return new Html("groups/joining/used", new UsedPage(), 410);
        }
        links.sendToInvited(invitation.get().address(), "/invitation/" + token + "/rules", Frames.language(request));
        return new ModelAndView("redirect:/sign-in/sent?invited=true");
    }

    @GetMapping("/rules")
    Object rules(@AuthenticationPrincipal SignedIn me, @PathVariable String token) {
        var invitation = invitations.open(Token.of(token));
        if (invitation.isEmpty()) {
            return new Html("groups/joining/used", new UsedPage(), 410);
        }
        return belongsAlready(me, invitation.get()).orElseGet(() -> rulesPage(token, invitation.get(), false));
    }

    @PostMapping("/rules")
    Object agree(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String rules,
            @RequestParam(required = false) @Nullable String emergency) {
        var invitation = find(token);
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
        var invitation = find(token);
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
            @RequestParam(defaultValue = "") String picture,
            jakarta.servlet.http.HttpServletRequest request) {
        var invitation = invitations.open(Token.of(token));
        if (invitation.isEmpty()) {
            return new Html("groups/joining/used", new UsedPage(), 410);
        }
        var chosen = Joining.picture(picture);
        try {
            joining.join(me, Token.of(token), new Joining.Wish(agreed, pseudonym, chosen));
            var group = invitation.get().group().text();
            return new ModelAndView("redirect:/groups/" + group + "/threads");
        } catch (Personas.PseudonymTaken | PseudonymCheck.TooAlike | Joining.PseudonymUnfit refused) {
            Refusal refusal = (Refusal) refused;
            return Html.again(
                    "groups/joining/persona",
                    personaPage(token, invitation.get(), agreed, pseudonym, Optional.of(chosen), refusal.messageKey()));
        }
    }

    private Optional<Object> belongsAlready(SignedIn me, Invitation invitation) {
        return groups.viewer(me.account(), invitation.group())
                .map(viewer ->
                        new ModelAndView("redirect:/groups/" + viewer.group().text() + "/threads"));
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

    private Invitation find(String token) {
        return invitations.open(Token.of(token)).orElseThrow(NotFound::new);
    }

    private GroupTable.Charter charter(Invitation invitation) {
        return table.charter(invitation.group()).orElseThrow(NotFound::new);
    }
}
