package org.hearth.web.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hearth.web.Language;
import org.hearth.web.LocalPath;
import org.hearth.web.look.LookCookies;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Chooses the language of pages, signed in or not. */
@Controller
class LanguageController {

    private final LookCookies cookies;

    LanguageController(LookCookies cookies) {
        this.cookies = cookies;
    }

    @PostMapping("/language")
    String choose(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        cookies.choose(Language.of(language), request, response);
        return "redirect:" + LocalPath.of(back);
    }
}
