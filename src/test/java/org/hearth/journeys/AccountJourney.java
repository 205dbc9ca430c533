package org.hearth.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.hearth.kernel.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Losing one's mailbox and getting back in: by a sheet of paper, with script and without, in both languages. */
@JourneyTest
@Import(Home.class)
class AccountJourney {

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Autowired
    Settings settings;

    @Autowired
    Home home;

    private final Set<Guest> withoutScript = new HashSet<>();

    @Test
    void aSheetBringsSomebodyBackInEnglish() {
        getBack(new Words("en-GB", "Make a sheet", "I cannot get at my mail", "Sign in", "You are in"), true);
    }

    @Test
    void aSheetBringsSomebodyBackInNorwegianWithoutScript() {
        getBack(new Words("nb-NO", "Lag et ark", "Jeg kommer ikke til e-posten min", "Logg inn", "Du er inne"), false);
    }

    private record Words(String locale, String make, String noMail, String signIn, String in) {}

    private void getBack(Words words, boolean script) {
        var address = home.group().member().address();
        var owner = guest("en-GB", address, true).signIn();
        owner.page.context().addCookies(List.of(language(words)));
        owner.open("/you/recovery");
        check(owner);
        owner.press(words.make());
        var code = owner.page.locator(".recovery-code strong").innerText();
        check(owner);
        owner.open("/you/sessions");
        check(owner);

        var lost = guest(words.locale(), address, script);
        lost.open("/sign-in");
        check(lost);
        lost.follow(words.noMail());
        check(lost);
        lost.fill("code", "not a code");
        lost.press(words.signIn());
        assertThat(lost.page.locator(".error")).isVisible();
        check(lost);
        lost.fill("code", code.toLowerCase(Locale.ROOT));
        lost.press(words.signIn());
        assertThat(lost.page.locator("h1")).hasText(words.in());
        check(lost);
        changeAddress(lost, address);
    }

    private void changeAddress(Guest lost, String old) {
        var fresh = "fresh-" + old;
        lost.open("/you/address");
        check(lost);
        lost.fill("address", fresh);
        button(lost, "main form[action='/you/address']").click();
        lost.page.waitForURL("**/you/address/sent");
        check(lost);
        lost.open(Site.link(fresh, "/you/address/confirmation/"));
        check(lost);
        button(lost, "main form").click();
        lost.page.waitForURL("**/you/address/done");
        check(lost);
        var owner = guest("en-GB", old, true);
        owner.open(Site.link(old, "/sign-in/undo/"));
        check(owner);
        button(owner, "main form").click();
        assertThat(owner.page.locator("h1")).hasText("It is as it was");
        check(owner);
        lost.open("/you");
        lost.page.waitForURL("**/sign-in?next=**");
        Site.forgetLetters();
    }

    private static Locator button(Guest guest, String form) {
        return guest.page.locator(form + " button").first();
    }

    private Cookie language(Words words) {
        return new Cookie("language", words.locale().substring(0, 2)).setUrl(settings.address());
    }

    /** Axe runs in the page, and needs script there. */
    private void check(Guest guest) {
        for (var width : new int[] {360, 1280}) {
            guest.page.setViewportSize(width, 800);
            if (!withoutScript.contains(guest)) {
                Assertions.assertThat(new AxeBuilder(guest.page).analyze().getViolations())
                        .as(guest.path())
                        .isEmpty();
            }
            var wide = (boolean) guest.page.evaluate("() => document.documentElement.scrollWidth > innerWidth");
            Assertions.assertThat(wide).as(guest.path() + " " + width).isFalse();
        }
    }

    private Guest guest(String locale, String address, boolean script) {
        var options = new Browser.NewContextOptions()
                .setLocale(locale)
                .setJavaScriptEnabled(script)
                .setBypassCSP(true);
        var guest = new Guest(BROWSERS.fresh(options), settings.address(), address);
        if (!script) {
            withoutScript.add(guest);
        }
        return guest;
    }
}
