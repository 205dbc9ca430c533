package org.hearth.web.look;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.hearth.web.AccountId;
import org.hearth.web.AtSignIn;
import org.hearth.web.Frames;
import org.hearth.web.KeptLooks;
import org.hearth.web.Language;
import org.hearth.web.Look;
import org.hearth.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The look in a browser's cookies, and how it comes together with the account's at sign-in: what was chosen in this
 * browser since the account last knew of it wins, else what the account keeps.
 */
@Component
public class LookCookies implements AtSignIn {

    /** Words in the cookie beside those of the look: chosen here, and no account knows of it yet. */
    private static final String OWN_LOOK = "own";

    private static final String OWN_LANGUAGE = "own-language";
    private static final Duration LASTS = Duration.ofDays(365);

    private final KeptLooks kept;
    private final Frames frames;

    LookCookies(KeptLooks kept, Frames frames) {
        this.kept = kept;
        this.frames = frames;
    }

    /** Chosen on the page about it: look and language together. */
    void choose(Look look, Language language, HttpServletRequest request, HttpServletResponse response) {
        settle(new KeptLooks.Kept(look, language), OWN_LOOK + "." + OWN_LANGUAGE, request, response);
    }

    /** Chosen at the foot of any page. */
    public void choose(Language language, HttpServletRequest request, HttpServletResponse response) {
        var own = words(request).contains(OWN_LOOK) ? OWN_LOOK + "." + OWN_LANGUAGE : OWN_LANGUAGE;
        settle(new KeptLooks.Kept(Frames.look(request), language), own, request, response);
    }

    private void settle(KeptLooks.Kept chosen, String own, HttpServletRequest request, HttpServletResponse response) {
        var reader = reader();
        if (reader != null) {
            kept.keep(reader.account(), chosen, frames.zone(request));
        }
        write(chosen, reader == null ? own : "", response);
    }

    @Override
    public void signedIn(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        var words = words(request);
        var before = kept.of(account);
        if (before.isEmpty() && words.isEmpty()) {
            return;
        }
        var look = words.contains(OWN_LOOK)
                ? Frames.look(request)
                : before.map(KeptLooks.Kept::look).orElseGet(() -> Frames.look(request));
        var language = words.contains(OWN_LANGUAGE)
                ? Frames.language(request)
                : before.map(KeptLooks.Kept::language).orElseGet(() -> Frames.language(request));
        var merged = new KeptLooks.Kept(look, language);
        kept.keep(account, merged, frames.zone(request));
        write(merged, "", response);
    }

    private static List<String> words(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, Frames.LOOK_COOKIE);
        return cookie == null ? List.of() : List.of(cookie.getValue().split("\\.", 20));
    }

    private static @Nullable SignedIn reader() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn ? signedIn : null;
    }

    private static void write(KeptLooks.Kept chosen, String own, HttpServletResponse response) {
        var look = chosen.look().written();
        response.addCookie(cookie(Frames.LOOK_COOKIE, own.isEmpty() ? look : look + "." + own));
        response.addCookie(cookie(Frames.LANGUAGE_COOKIE, chosen.language().tag()));
    }

    private static Cookie cookie(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) LASTS.toSeconds());
        return cookie;
    }
}
