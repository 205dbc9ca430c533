package org.hearth.journeys;

import java.util.List;
import org.hearth.forum.PostId;

/** The pages around a group's conversation, one after the other, as those who use them come to them. */
final class TalkPages {

    private final Looked looked;
    private final Home.Group group;

    TalkPages(Looked looked, Home.Group group) {
        this.looked = looked;
        this.group = group;
    }

    void ofAThread(Guest member) {
        for (var path : List.of(
                group.threadPath(),
                group.threadPath() + "/letters",
                group.path("/letters"),
                "/letters",
                "/letters/stop/an-old-one",
                group.path("/care"))) {
            looked.at(member.open(path));
        }
        member.open(group.path("/find")).fill("words", "soup");
        member.press("Find");
        looked.at(member);
        member.open(group.threadPath()).follow("Answer this");
        looked.at(member);
        member.open(group.threadPath() + "?page=1");
        member.page.locator(".post.own .actions a[href$='/edit']").first().click();
        looked.at(member);
    }

    void ofAClosedThread(Guest member) {
        member.open(group.path("/me/circles")).fill("called", "Close");
        member.page.locator("main form button").first().click();
        member.page.locator("[name=member]").first().check();
        looked.at(member);
        member.press("Keep it so");
        member.open(group.path("/threads/new")).text("Only people I choose").click();
        member.fill("title", "For one");
        member.fill("body", "Only for you.");
        member.press("Post it");
        member.page.locator("#audience-error").waitFor();
        looked.at(member);
        member.page.locator("[name=reader]").first().check();
        member.press("Look first");
        member.page.locator(".preview").waitFor();
        looked.at(member);
        member.press("Post it");
        member.follow("Who reads this");
        member.page.locator("[name=reader]").first().waitFor();
        looked.at(member);
    }

    void ofAReport(Guest reader, PostId post) {
        looked.at(reader.open(group.path("/posts/" + post.text() + "/report")));
        reader.page.locator("[name=kind]").first().check();
        reader.press("Tell them");
        reader.text("It has reached").waitFor();
        looked.at(reader);
    }

    void ofTheBench(Guest moderator, PostId post) {
        for (var below : List.of("/desk", "/desk/lately", "/desk/rota", "/desk/words", "/desk/first", "/desk/rules")) {
            looked.at(moderator.open(group.path(below)));
        }
        moderator.page.locator("main a[href*='/desk/rules/']").first().click();
        looked.at(moderator);
        moderator.open(group.path("/desk"));
        moderator.page.locator("main a[href*='/desk/items/']").first().click();
        looked.at(moderator);
        var below = group.path("/desk/posts/" + post.text());
        looked.at(moderator.open(below));
        looked.at(moderator.open(below + "/hide"));
        moderator.fill("reason", "It came across harder than it was meant.");
        moderator.press("Hide it");
        moderator.text("It is done").waitFor();
    }

    void ofCare(Guest author) {
        looked.at(author.open(group.threadPath()));
        looked.at(author.open(group.path("/care")));
        author.follow("Ask somebody else to look again");
        looked.at(author);
    }
}
