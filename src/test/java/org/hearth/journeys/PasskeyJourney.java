package org.hearth.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import org.hearth.kernel.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Signing in without waiting for a mail. */
@JourneyTest
@Import(Home.class)
class PasskeyJourney {

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Autowired
    Settings settings;

    @Autowired
    Home home;

    @Test
    void aPasskeyIsAddedSignsInAndIsRemoved() {
        var group = home.group();
        var member =
                new Guest(BROWSERS.fresh(), settings.address(), group.member().address());
        plugInAuthenticator(member);
        member.signIn().open("/you");
        member.follow("Passkeys");
        assertThat(member.text("You have no passkey yet")).isVisible();
        member.follow("Add a passkey");
        member.fill("passkey-name", "My phone");
        member.press("Add a passkey on this device");
        assertThat(member.text("My phone").first()).isVisible();
        member.follow("Rename");
        member.fill("name", "The blue phone");
        member.press("Keep it");
        assertThat(member.text("The blue phone").first()).isVisible();
        member.open("/you").press("Sign out");
        member.open(group.threadPath());
        member.page.waitForURL("**/sign-in?next=**");
        member.press("Use a passkey");
        member.page.waitForURL("**" + group.threadPath());
        assertThat(member.page.locator("h1")).hasText("Welcome");
        member.open("/you/passkeys");
        assertThat(member.text("Last used: today")).isVisible();
        member.follow("Remove");
        member.press("Remove");
        assertThat(member.text("You have no passkey yet")).isVisible();
    }

    private static void plugInAuthenticator(Guest guest) {
        var devtools = guest.page.context().newCDPSession(guest.page);
        devtools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("ctap2Version", "ctap2_1");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("hasPrf", true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", arguments);
    }
}
