package org.hearth.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** One person at their own browser, doing what people do with it. */
final class Guest {

    final Page page;
    final String address;
    private final String site;

    Guest(BrowserContext context, String site, String address) {
        this.page = context.newPage();
        this.site = site;
        this.address = address;
    }

    Guest open(String path) {
        page.navigate(path.startsWith("http") ? path : site + path);
        return this;
    }

    void press(String button) {
        button(button).click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    void fill(String field, String text) {
        page.locator("#" + field).fill(text);
    }

    /** By a one-time link from the mailbox; ends on the page one wanted to. */
    Guest signIn() {
        open("/sign-in");
        fill("address", address);
        press("Send me a link");
        return useLink();
    }

    Guest useLink() {
        page.waitForURL("**/sign-in/sent**");
        open(Site.link(address, "/sign-in/link/"));
        press("Sign in");
        page.waitForURL(url -> !url.contains("/sign-in"));
        Site.forgetLetters();
        return this;
    }

    /** From the invitation in the mailbox into the group. */
    Guest join(String pseudonym) {
        open(Site.link(address, "/invitation/"));
        press("Send me the link");
        useLink();
        page.locator("[name=rules]").check();
        page.locator("[name=emergency]").check();
        press("I agree");
        fill("pseudonym", pseudonym);
        press("Come in");
        page.waitForURL("**/threads");
        return this;
    }

    Locator text(String text) {
        return page.getByText(text);
    }

    /** The path one stands on, without the site. */
    String path() {
        return page.url().substring(site.length());
    }
}
