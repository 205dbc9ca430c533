package org.hearth.admission.referral;

import java.util.Optional;
import org.hearth.groups.Groups;
import org.hearth.groups.Role;
import org.hearth.groups.Viewer;
import org.hearth.identity.EmailAddress;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Settings;
import org.hearth.kernel.Typed;
import org.hearth.web.Html;
import org.hearth.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The professional's side: writes, hands over, and learns nothing but what the person lets them. */
@Controller
@RequestMapping("/groups/{group}/referrals")
class ReferringController {

    static final int LONGEST = 2_000;

    private final Referrals referrals;
    private final Groups groups;
    private final Settings settings;

    ReferringController(Referrals referrals, Groups groups, Settings settings) {
        this.referrals = referrals;
        this.groups = groups;
        this.settings = settings;
    }

    @GetMapping
    Html list(Viewer viewer) {
        return Html.of("admission/referral/list", page(viewer, "", "", "", ""));
    }

    /** The answer holds the code, since it is kept nowhere. */
    @PostMapping
    Html write(
            Viewer viewer,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "en") String language) {
        needProvider(viewer);
        var written = Typed.cleaned(words);
        var to = address.isBlank() ? Optional.<EmailAddress>empty() : EmailAddress.of(address);
        if (!Typed.isSeen(written) || written.length() > LONGEST) {
            var error = written.length() > LONGEST ? "admission.ask.tooLong" : "admission.word.missing";
            return Html.again("admission/referral/list", page(viewer, words, address, "", error));
        }
        if (!address.isBlank() && to.isEmpty()) {
            return Html.again("admission/referral/list", page(viewer, words, address, "", "identity.signin.noAddress"));
        }
        if (to.isPresent()) {
            referrals.send(viewer, written, to.get(), Language.of(language));
            return Html.of("admission/referral/list", page(viewer, "", "", "sent", ""));
        }
        var code = referrals.write(viewer, written).reveal();
        return Html.of("admission/referral/list", page(viewer, "", "", code, ""));
    }

    private ReferralsPage page(Viewer viewer, String words, String address, String made, String error) {
        needProvider(viewer);
        var place = settings.address().replaceFirst("^https?://", "") + "/code";
        return new ReferralsPage(
                viewer,
                groups.doors(viewer, "about"),
                referrals.by(viewer),
                place,
                new ReferralsPage.Writing(words, address, made, error));
    }

    private static void needProvider(Viewer viewer) {
        if (viewer.role() != Role.PROVIDER) {
            throw new NotFound();
        }
    }
}
