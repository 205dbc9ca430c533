package org.hearth.identity.forgetting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.identity.Belongings.Remains;
import org.hearth.identity.forgetting.LastStepPage.Choice;
import org.hearth.identity.holding.Held;
import org.hearth.identity.holding.Holdings;
import org.hearth.web.Frames;
import org.hearth.web.Html;
import org.hearth.web.RecentSignIn;
import org.hearth.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Being forgotten, in two or three quiet steps. Nothing is kept of them but the last one's doing. */
@Controller
class ForgettingController {

    private static final String EACH = "EACH";

    private final Forgetter forgetter;
    private final Holdings holdings;
    private final RecentSignIn recent;

    ForgettingController(Forgetter forgetter, Holdings holdings, RecentSignIn recent) {
        this.forgetter = forgetter;
        this.holdings = holdings;
        this.recent = recent;
    }

    @GetMapping("/you/forgetting")
    Html show(@AuthenticationPrincipal SignedIn me, HttpServletRequest request) {
        recent.need(request);
        var held = holdings.named(me.account());
        var hindrances = held.stream()
                .flatMap(one -> forgetter.hindrances(one.persona()).stream())
                .toList();
        return Html.of("identity/forgetting/show", new ForgettingPage(held, hindrances));
    }

    @GetMapping("/you/forgetting/last-step")
    Html lastStep(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam Map<String, String> chosen,
            HttpServletRequest request) {
        recent.need(request);
        var held = holdings.named(me.account());
        var asksForEach =
                EACH.equals(chosen.get("posts")) && held.stream().noneMatch(it -> chosen.containsKey(it.key()));
        return asksForEach
                ? Html.of("identity/forgetting/each", new ForgettingPage(held, List.of()))
                : Html.of("identity/forgetting/last-step", new LastStepPage(choices(held, chosen)));
    }

    @PostMapping("/you/forgetting")
    String forget(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam Map<String, String> chosen,
            HttpServletRequest request,
            HttpServletResponse response) {
        recent.need(request);
        var posts = choices(holdings.named(me.account()), chosen).stream()
                .collect(Collectors.toMap(choice -> choice.held().circle(), Choice::posts));
        forgetter.account(me.account(), posts, Frames.language(request));
        signOut(request);
        // drafts and pages that this browser has kept
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return "redirect:/forgotten";
    }

    @GetMapping("/forgotten")
    Html forgotten() {
        return Html.of("identity/forgetting/forgotten", new ForgottenPage());
    }

    private static List<Choice> choices(List<Held> held, Map<String, String> chosen) {
        var forAll = chosen.getOrDefault("posts", "");
        return held.stream()
                .map(one -> new Choice(one, remains(chosen.getOrDefault(one.key(), forAll))))
                .toList();
    }

    /** What nobody chose to leave behind goes. */
    private static Remains remains(String chosen) {
        return Arrays.stream(Remains.values())
                .filter(one -> one.name().equals(chosen))
                .findAny()
                .orElse(Remains.GONE);
    }

    private static void signOut(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
