package org.hearth.web.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.hearth.web.Frames;
import org.hearth.web.Language;
import org.hearth.web.LocalPath;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Chooses the language of pages, signed in or not. */
@Controller
class LanguageController {

    @PostMapping("/language")
    String choose(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        var cookie = new Cookie(Frames.LANGUAGE_COOKIE, Language.of(language).tag());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        response.addCookie(cookie);
        return "redirect:" + LocalPath.of(back);
    }
}
