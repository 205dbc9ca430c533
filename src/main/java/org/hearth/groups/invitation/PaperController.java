package org.hearth.groups.invitation;

import java.time.Duration;
import java.util.stream.Stream;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.hearth.kernel.Settings;
import org.hearth.web.Html;
import org.hearth.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Invitations without an address: a link for several, and codes to be cut out and handed over. */
@Controller
@RequestMapping("/groups/{group}/invitations")
class PaperController {

    private static final int MOST_BY_LINK = 50;
    private static final int MOST_SLIPS = 12;
    private static final int MOST_DAYS = 60;

    private final Invitations invitations;
    private final Settings settings;

    PaperController(Invitations invitations, Settings settings) {
        this.invitations = invitations;
        this.settings = settings;
    }

    @GetMapping("/paper")
    Html form(Viewer viewer) {
        viewer.need(Capability.ADMIT);
        return Html.of("groups/invitation/paper", new PaperPage(viewer, ""));
    }

    /** The answer holds the link, since it is kept nowhere. */
    @PostMapping("/links")
    Html link(
            Viewer viewer,
            @RequestParam(defaultValue = "5") String times,
            @RequestParam(defaultValue = "14") String days,
            @RequestParam(defaultValue = "en") String language) {
        viewer.need(Capability.ADMIT);
        var token = invitations.link(
                viewer.group(),
                between(times, MOST_BY_LINK),
                Duration.ofDays(between(days, MOST_DAYS)),
                Language.of(language));
        var link = settings.address() + "/invitation/" + token.reveal();
        return Html.of("groups/invitation/paper", new PaperPage(viewer, link));
    }

    /** The answer is the sheet to be printed, since no code is kept. */
    @PostMapping("/codes")
    Html codes(
            Viewer viewer,
            @RequestParam(defaultValue = "6") String slips,
            @RequestParam(defaultValue = "30") String days,
            @RequestParam(defaultValue = "en") String language) {
        viewer.need(Capability.ADMIT);
        var valid = Duration.ofDays(between(days, MOST_DAYS));
        var codes = Stream.generate(() -> invitations.code(viewer.group(), valid, Language.of(language)))
                .limit(between(slips, MOST_SLIPS))
                .map(code -> code.reveal())
                .toList();
        var place = settings.address().replaceFirst("^https?://", "") + "/code";
        return Html.of("groups/invitation/slips", new SlipsPage(viewer, codes, place, (int) valid.toDays()));
    }

    /** From 1 up to the most; what is no number is 1. */
    private static int between(String typed, int most) {
        return typed.matches("[0-9]{1,3}") ? Math.clamp(Integer.parseInt(typed), 1, most) : 1;
    }
}
