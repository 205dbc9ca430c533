package org.hearth.admission.asking;

import java.util.List;
import org.hearth.admission.screening.Screening;
import org.hearth.groups.Doorway;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Typed;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What has become of one's own requests. For nobody else's eyes. */
@Controller
@RequestMapping("/asking")
class AskingController {

    private static final int LONGEST_WORD = 1_000;

    private final Askings askings;
    private final WaitingList waiting;
    private final Screening screening;
    private final Doorway doorway;

    AskingController(Askings askings, WaitingList waiting, Screening screening, Doorway doorway) {
        this.askings = askings;
        this.waiting = waiting;
        this.screening = screening;
        this.doorway = doorway;
    }

    @GetMapping
    Html list(@AuthenticationPrincipal SignedIn me) {
        List<AskingsPage.Line> lines = askings.of(me.account()).stream()
                .flatMap(asking -> doorway.of(asking.group()).stream()
                        .map(entrance -> new AskingsPage.Line(asking, entrance.name())))
                .toList();
        return Html.of("admission/asking/list", new AskingsPage(lines));
    }

    @GetMapping("/{asking}")
    Html show(@AuthenticationPrincipal SignedIn me, @PathVariable AskingId asking) {
        return Html.of("admission/asking/show", page(askings.own(me.account(), asking), "", ""));
    }

    @PostMapping("/{asking}/words")
    Object say(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable AskingId asking,
            @RequestParam(defaultValue = "") String words) {
        var own = askings.own(me.account(), asking);
        var said = Typed.cleaned(words);
        if (!isOpen(own)) {
            throw new NotFound();
        }
        if (!Typed.isSeen(said) || said.length() > LONGEST_WORD) {
            var error = said.length() > LONGEST_WORD ? "admission.ask.tooLong" : "admission.word.missing";
            return Html.again("admission/asking/show", page(own, said, error));
        }
        askings.say(own, said);
        return new ModelAndView("redirect:/asking/" + asking.text());
    }

    @PostMapping("/{asking}/withdrawal")
    String withdraw(@AuthenticationPrincipal SignedIn me, @PathVariable AskingId asking) {
        askings.withdraw(askings.own(me.account(), asking));
        return "redirect:/asking";
    }

    private static boolean isOpen(Asking asking) {
        return asking.is(Asking.State.ASKED) || asking.inDanger();
    }

    private AskingPage page(Asking asking, String typed, String error) {
        var entrance = doorway.of(asking.group()).orElseThrow(NotFound::new);
        return new AskingPage(
                asking,
                entrance,
                screening.terms(asking.group()),
                askings.words(asking),
                isOpen(asking),
                waiting.before(asking),
                waiting.daysBetweenPlaces(asking.group()),
                typed,
                error);
    }
}
