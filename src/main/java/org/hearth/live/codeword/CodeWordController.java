package org.hearth.live.codeword;

import jakarta.servlet.http.HttpServletRequest;
import org.hearth.web.Html;
import org.hearth.web.RecentSignIn;
import org.hearth.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Choosing one's code word and trying it. What is chosen is shown to who has just said who they are, and asks. */
@Controller
@RequestMapping("/you/code-word")
class CodeWordController {

    private final CodeWords words;
    private final RecentSignIn recent;

    CodeWordController(CodeWords words, RecentSignIn recent) {
        this.words = words;
        this.recent = recent;
    }

    @GetMapping
    Html show(@AuthenticationPrincipal SignedIn me) {
        return Html.of("live/codeword/show", new CodeWordPage(words.find(me.account()), false));
    }

    @GetMapping("/shown")
    Html shown(@AuthenticationPrincipal SignedIn me, HttpServletRequest request) {
        recent.need(request);
        return Html.of("live/codeword/show", new CodeWordPage(words.find(me.account()), true));
    }

    @GetMapping("/choice")
    Html choose() {
        return Html.of("live/codeword/choice", CodeWordForm.fresh());
    }

    @PostMapping("/choice")
    Object keep(@AuthenticationPrincipal SignedIn me, CodeWordForm.Posted posted) {
        var form = posted.form();
        if (!form.isGood()) {
            return Html.again("live/codeword/choice", form);
        }
        words.keep(me.account(), form.chosen());
        return new ModelAndView("redirect:/you/code-word");
    }

    @PostMapping("/removal")
    String remove(@AuthenticationPrincipal SignedIn me) {
        words.remove(me.account());
        return "redirect:/you/code-word";
    }

    @GetMapping("/try")
    Html tryIt(@AuthenticationPrincipal SignedIn me) {
        return Html.of("live/codeword/try", new TryPage(words.of(me.account())));
    }
}
