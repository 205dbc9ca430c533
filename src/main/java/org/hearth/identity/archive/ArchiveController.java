package org.hearth.identity.archive;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashSet;
import org.hearth.identity.Belongings.Holder;
import org.hearth.identity.PersonaId;
import org.hearth.identity.holding.Holdings;
import org.hearth.identity.persona.PersonaRemoval;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.web.Frames;
import org.hearth.web.Html;
import org.hearth.web.RecentSignIn;
import org.hearth.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Taking everything out, or one group alone. The browser shows how far it is, and can stop it. */
@Controller
class ArchiveController {

    private final Archive archive;
    private final Holdings holdings;
    private final PersonaRemoval personas;
    private final RecentSignIn recent;
    private final RateLimits limits;
    private final Frames frames;

    ArchiveController(
            Archive archive,
            Holdings holdings,
            PersonaRemoval personas,
            RecentSignIn recent,
            RateLimits limits,
            Frames frames) {
        this.archive = archive;
        this.holdings = holdings;
        this.personas = personas;
        this.recent = recent;
        this.limits = limits;
        this.frames = frames;
    }

    @GetMapping("/you/archive")
    Html show(@AuthenticationPrincipal SignedIn me, HttpServletRequest request) {
        recent.need(request);
        return Html.of("identity/archive/show", new ArchivePage(holdings.named(me.account())));
    }

    /** @param group the key of one group, or nothing for all there is */
    @GetMapping("/you/archive/hearth-archive.zip")
    void download(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String group,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        recent.need(request);
        var holder = group.isEmpty() ? everything(me) : alone(me, group);
        limits.check(RateLimit.ARCHIVES, me.getName());
        var words = frames.of(request).words();
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"hearth-archive.zip\"");
        archive.write(holder, words, response.getOutputStream());
    }

    private Holder everything(SignedIn me) {
        var inOrder = new LinkedHashSet<PersonaId>();
        holdings.named(me.account()).forEach(held -> inOrder.addAll(held.personas()));
        personas.heldBy(me.account()).forEach(held -> inOrder.add(held.persona()));
        return new Holder(me.account(), inOrder, true);
    }

    private Holder alone(SignedIn me, String group) {
        return holdings.named(me.account()).stream()
                .filter(held -> held.key().equals(group))
                .map(held -> new Holder(me.account(), new LinkedHashSet<>(held.personas()), false))
                .findAny()
                .orElseThrow(NotFound::new);
    }
}
