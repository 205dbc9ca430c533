package org.hearth.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hearth.live.Evening.Person;
import org.hearth.live.room.RoomAddress;

/** One person's browser in a meeting. */
final class RoomPage {

    static final double PATIENCE_MILLISECONDS = 30_000;

    /** Frames decoded and sound energy received, by the identity whose tile shows it. */
    private static final String RECEIVED = """
            async () => {
              const found = {};
              for (const tile of document.querySelectorAll('[data-identity]')) {
                const video = tile.querySelector('video'), audio = tile.querySelector('audio');
                found[tile.dataset.identity] = {
                  frames: video ? video.getVideoPlaybackQuality().totalVideoFrames : 0,
                  sound: audio ? await loudness(audio) : 0 };
              }
              return found;
              async function loudness(audio) {
                const context = (window.ears ??= new AudioContext());
                const key = audio.srcObject?.id;
                const ear = ((window.earsOf ??= {})[key] ??= listen(context, audio.srcObject));
                ear.getFloatTimeDomainData(ear.samples);
                ear.loudest = Math.max(ear.loudest, ...ear.samples.map(Math.abs));
                return ear.loudest;
              }
              function listen(context, stream) {
                const ear = context.createAnalyser();
                context.createMediaStreamSource(stream).connect(ear);
                return Object.assign(ear, { samples: new Float32Array(ear.fftSize), loudest: 0 });
              }
            }
            """;

    private final BrowserContext context;
    private final UnaryOperator<String> addressOf;
    final Page page;

    RoomPage(Browser browser, String site, Person person, RoomAddress address) {
        this.addressOf = part -> site + address.at(part);
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setPermissions(List.of("camera", "microphone"))
                .setLocale("en"));
        context.setDefaultTimeout(PATIENCE_MILLISECONDS);
        context.addCookies(List.of(new Cookie("hearth", person.cookie()).setUrl(site)));
        this.page = context.newPage();
    }

    /** Somebody who came here by themselves. */
    static RoomPage in(Page page) {
        return new RoomPage(page);
    }

    private RoomPage(Page page) {
        this.context = page.context();
        this.addressOf = part -> page.url().replaceFirst("/[a-z]+$", "/" + part);
        this.page = page;
    }

    RoomPage open(String part) {
        page.navigate(addressOf.apply(part));
        return this;
    }

    /** From the pre-join page to the door. */
    RoomPage goIn() {
        open("prejoin");
        press("Go in");
        page.waitForURL(addressOf.apply("room"));
        return this;
    }

    void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    /** Opens a part of the panel of those who lead. */
    void unfold(String name) {
        page.locator("#side summary", new Page.LocatorOptions().setHasText(name))
                .click();
    }

    void say(String text) {
        page.locator("#text").fill(text);
        page.locator("#say button").click();
    }

    Locator line(String text) {
        return page.locator("#lines li", new Page.LocatorOptions().setHasText(text));
    }

    List<String> order() {
        return page.locator("[data-identity]").all().stream()
                .map(tile -> tile.getAttribute("data-identity"))
                .toList();
    }

    String identity() {
        return page.locator(".tile.mine").getAttribute("data-identity");
    }

    void waitForCircleOf(int people) {
        assertThat(page.locator("[data-identity]"))
                .hasCount(people, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE_MILLISECONDS));
    }

    /** Not by waitForFunction: it takes the promise itself for the answer, and a promise is always true. */
    void waitUntilSeenAndHeard(String identity) {
        var giveUp = System.nanoTime() + (long) PATIENCE_MILLISECONDS * 1_000_000;
        while (frames(identity) < 5 || sound(identity) < 0.001) {
            if (System.nanoTime() > giveUp) {
                throw new AssertionError(
                        "saw " + frames(identity) + " frames and heard " + sound(identity) + " of " + identity);
            }
            page.waitForTimeout(100);
        }
    }

    void waitUntilSeen(String identity) {
        page.waitForFunction(
                "who => document.querySelector(`[data-identity=\"${who}\"] video`)?.getVideoPlaybackQuality().totalVideoFrames > 0",
                identity);
    }

    int frames(String identity) {
        return number(identity, "frames").intValue();
    }

    double sound(String identity) {
        return number(identity, "sound").doubleValue();
    }

    private Number number(String identity, String what) {
        var all = (Map<?, ?>) page.evaluate(RECEIVED);
        return all.get(identity) instanceof Map<?, ?> one && one.get(what) instanceof Number number ? number : 0;
    }

    void look(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "looks", name + ".png")));
    }
}
