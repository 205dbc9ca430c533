package org.hearth.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import org.hearth.forum.picture.Files;
import org.hearth.kernel.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Two people at once: pictures, a fold, support, a post undone, an edit, an answer to one post. */
@JourneyTest
@Import(Home.class)
class TalkJourney {

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private static final FilePayload[] TWO = {
        new FilePayload("IMG_1.jpg", "image/jpeg", Files.photo(2_400, 1_200, 6)),
        new FilePayload("IMG_2.png", "image/png", Files.plain("png", 200, 100))
    };

    @Autowired
    Settings settings;

    @Autowired
    Home home;

    private Home.Group group;

    @BeforeEach
    void aGroup() {
        group = home.group();
    }

    @Test
    void twoTalkAtOnce() {
        var writer = guest(new Browser.NewContextOptions(), group.member());
        var other = guest(new Browser.NewContextOptions(), group.facilitator());
        writer.signIn().open(group.threadPath());
        other.signIn().open(group.threadPath());
        writer.fill("body", "Our garden, at last.");
        writer.page.getByText("Add a content note").click();
        writer.fill("note", "About a funeral");
        writer.page.getByText("Add pictures").click();
        writer.page.locator("#pictures").setInputFiles(TWO);
        assertThat(writer.page.locator(".chosen img")).hasCount(2);
        assertThat(writer.page.locator("#body")).hasValue("Our garden, at last.");
        writer.press("Post it");
        assertThat(post(other, "About a funeral").locator(".pictures img")).hasCount(2);
        post(other, "About a funeral").getByText("About a funeral").click();
        assertThat(post(other, "About a funeral").locator(".pictures img").first())
                .isVisible();
        var strength = post(other, "About a funeral").locator(".giving").getByText("Strength");
        strength.click();
        assertThat(strength).hasAttribute("aria-pressed", "true");
        assertThat(post(writer, "Our garden").locator(".signs-of")).containsText("Strength:");
        other.fill("body", "Too fast");
        other.press("Post it");
        post(other, "Too fast").getByText("Undo").click();
        assertThat(post(writer, "Too fast")).hasCount(0);
    }

    @Test
    void withoutScriptItIsTheSame() {
        var writer = guest(new Browser.NewContextOptions().setJavaScriptEnabled(false), group.member());
        var other = guest(new Browser.NewContextOptions().setJavaScriptEnabled(false), group.facilitator());
        writer.signIn().open(group.threadPath());
        writer.fill("body", "Our garden, at last.");
        writer.page.getByText("Add pictures").click();
        writer.page.locator("#pictures").setInputFiles(TWO);
        writer.press("Look first");
        assertThat(writer.page.locator(".preview .pictures img")).hasCount(2);
        writer.press("Post it");
        other.signIn().open(group.threadPath());
        assertThat(post(other, "Our garden").locator(".pictures img")).hasCount(2);
        post(other, "Our garden").locator(".giving").getByText("With you").click();
        assertThat(post(other, "Our garden").locator(".signs-of")).hasText("With you");
        post(other, "Our garden").getByText("Answer this").click();
        other.fill("body", "How it grows.");
        other.press("Post it");
        assertThat(post(other, "How it grows.").locator(".quoted")).containsText("Our garden");
        writer.open(group.threadPath());
        post(writer, "at last").first().getByText("Edit").click();
        writer.fill("body", "Our garden, in June.");
        writer.press("Save");
        assertThat(post(writer, "in June").locator(".pictures img")).hasCount(2);
    }

    private static Locator post(Guest guest, String words) {
        return guest.page.locator("#posts > li", new com.microsoft.playwright.Page.LocatorOptions().setHasText(words));
    }

    private Guest guest(Browser.NewContextOptions options, Home.Person person) {
        return new Guest(BROWSERS.fresh(options), settings.address(), person.address());
    }
}
