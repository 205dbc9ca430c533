package org.hearth.web.look;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hearth.web.Frames;
import org.hearth.web.Html;
import org.hearth.web.LocalPath;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How Hearth looks and reads. Open to all: who cannot read the sign-in page must be able to change it. */
@Controller
class LookController {

    private static final String TEMPLATE = "web/look/show";

    private final LookCookies cookies;

    LookController(LookCookies cookies) {
        this.cookies = cookies;
    }

    @GetMapping("/look")
    Html show(
            @RequestParam(defaultValue = "/") String back,
            @RequestParam(defaultValue = "false") boolean kept,
            HttpServletRequest request) {
        var look = Frames.look(request);
        return Html.of(
                TEMPLATE,
                new LookPage(look, Frames.language(request), QuietPart.of(look.quiet()), LocalPath.of(back), kept, ""));
    }

    @PostMapping("/look")
    Object choose(
            @ModelAttribute LookForm form,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        var language = form.language(Frames.language(request));
        if (form.quietUnclear()) {
            return Html.again(
                    TEMPLATE,
                    new LookPage(
                            form.look(), language, form.shown(), LocalPath.of(back), false, "web.look.quiet.unclear"));
        }
        cookies.choose(form.look(), language, request, response);
        return new ModelAndView("redirect:/look").addObject("kept", true).addObject("back", LocalPath.of(back));
    }
}
