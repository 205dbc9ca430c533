package org.hearth.identity.glass;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.identity.EmailAddress;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.identity.Personas;
import org.hearth.identity.coordination.Coordinators;
import org.hearth.web.AccountId;
import org.hearth.web.Frames;
import org.hearth.web.Html;
import org.hearth.web.RecentSignIn;
import org.hearth.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asking, deciding and seeing once. */
@Controller
@RequestMapping("/coordination/glass")
class GlassController {

    private final Coordinators coordinators;
    private final Glass glass;
    private final Personas personas;
    private final RecentSignIn recent;

    GlassController(Coordinators coordinators, Glass glass, Personas personas, RecentSignIn recent) {
        this.coordinators = coordinators;
        this.glass = glass;
        this.personas = personas;
        this.recent = recent;
    }

    @GetMapping
    Html list(@AuthenticationPrincipal SignedIn me) {
        coordinators.check(me);
        var all = glass.shownTo(me.account()).stream()
                .map(request -> row(me.account(), request))
                .toList();
        return Html.of("identity/glass/list", new GlassListPage(all, coordinators.somebodyElseDecides(me.account())));
    }

    @GetMapping("/new")
    Html form(@AuthenticationPrincipal SignedIn me, HttpServletRequest request) {
        coordinators.check(me);
        recent.need(request);
        return Html.of("identity/glass/new", new NewGlassPage(GlassForm.empty(), Map.of()));
    }

    @PostMapping
    Object ask(@AuthenticationPrincipal SignedIn me, @ModelAttribute GlassForm form, HttpServletRequest request) {
        coordinators.check(me);
        recent.need(request);
        var persona = form.persona().flatMap(this::persona);
        var errors = form.errors(persona.isPresent());
        if (persona.isEmpty() || !errors.isEmpty()) {
            return Html.again("identity/glass/new", new NewGlassPage(form, errors));
        }
        glass.ask(
                me.account(), persona.get().id(), form, Frames.language(request).tag());
        return new ModelAndView("redirect:/coordination/glass");
    }

    @GetMapping("/{glass}")
    Html show(@AuthenticationPrincipal SignedIn me, @PathVariable("glass") String id) {
        coordinators.check(me);
        return Html.of(
                "identity/glass/show",
                new GlassPage(row(me.account(), glass.shownTo(me.account(), GlassId.valueOf(id))), ""));
    }

    @PostMapping("/{glass}/approval")
    String approve(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable("glass") String id,
            @RequestParam(defaultValue = "") String delay,
            HttpServletRequest request) {
        coordinators.check(me);
        recent.need(request);
        glass.approve(me.account(), GlassId.valueOf(id), delay.equals("yes"));
        return "redirect:/coordination/glass/" + id;
    }

    @PostMapping("/{glass}/refusal")
    String decline(@AuthenticationPrincipal SignedIn me, @PathVariable("glass") String id) {
        coordinators.check(me);
        glass.decline(me.account(), GlassId.valueOf(id));
        return "redirect:/coordination/glass/" + id;
    }

    /** The answer itself shows the address, and no page ever again. */
    @PostMapping("/{glass}/opening")
    Html open(@AuthenticationPrincipal SignedIn me, @PathVariable("glass") String id, HttpServletRequest request) {
        coordinators.check(me);
        recent.need(request);
        var address = glass.open(me.account(), GlassId.valueOf(id));
        return Html.of(
                "identity/glass/show",
                new GlassPage(row(me.account(), glass.shownTo(me.account(), GlassId.valueOf(id))), address.reveal()));
    }

    private GlassRow row(AccountId me, GlassRequest request) {
        return new GlassRow(
                request.id().text(),
                persona(request.persona()).map(Persona::pseudonym).orElse(""),
                request.ground(),
                request.reason(),
                called(Optional.of(request.askedBy())),
                called(request.decidedBy()),
                request.expiresAt(),
                request.delayDays(),
                glass.state(request),
                request.askedBy().equals(me),
                glass.isAbout(me, request.persona()),
                glass.mayDecide(me, request));
    }

    private String called(Optional<AccountId> account) {
        return account.flatMap(coordinators::address).map(EmailAddress::reveal).orElse("");
    }

    private Optional<Persona> persona(PersonaId id) {
        return Optional.ofNullable(personas.byId(List.of(id)).get(id));
    }
}
