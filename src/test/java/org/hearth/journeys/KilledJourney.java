package org.hearth.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed in the middle of everything: what it said was posted is there when it is back. */
class KilledJourney {

    /** Eight writers at once; what was answered with the thread's page counts as acknowledged. */
    private static final String WRITE_WITHOUT_END = """
            path => {
              window.acknowledged = [];
              const csrf = document.querySelector('#composer [name=_csrf]').value;
              const write = async writer => {
                for (let number = 0; ; number++) {
                  const text = `writer ${writer} number ${number} end`;
                  const body = new URLSearchParams({ _csrf: csrf, submission: crypto.randomUUID(), body: text });
                  const answer = await fetch(path + '/posts', { method: 'POST', body });
                  if (!answer.ok) return;
                  window.acknowledged.push(text);
                }
              };
              for (let writer = 0; writer < 8; writer++) write(writer).catch(() => {});
            }
            """;

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path directory;

    private RunningHearth hearth;

    @BeforeEach
    void start() {
        hearth = new RunningHearth(directory);
    }

    @AfterEach
    void stop() {
        hearth.stop();
    }

    @Test
    void everyAcknowledgedPostIsThereOnceAndNothingIsLeftBehind() {
        var page = BROWSERS.fresh().newPage();
        page.navigate(hearth.address() + "/sign-in");
        page.locator("#address").fill("mei@example.org");
        page.locator("form[action='/sign-in'] button").click();
        page.waitForURL("**/sign-in/sent**");
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            page.navigate(hearth.address() + "/mailbox");
            return page.locator("main li a").count() > 0;
        });
        page.locator("main li a").first().click();
        page.locator("main a.button").click();
        page.locator("form[action='/sign-in/link'] button").click();
        page.waitForURL("**/today");
        page.locator("a[href*='/threads/']").first().click();
        var thread = page.url();

        page.evaluate(
                WRITE_WITHOUT_END,
                thread.replaceFirst("[?#].*", "").substring(hearth.address().length()));
        await().until(() -> acknowledged(page).size() >= 20);
        hearth.kill();
        hearth.startAgain();
        var before = acknowledged(page);
        var posted = posted(page, thread.replaceFirst("[?#].*", ""));
        assertThat(before).isNotEmpty();
        for (var text : before) {
            assertThat(posted).filteredOn(text::equals).as(text).hasSize(1);
        }
    }

    /** Of all the thread's pages. */
    private static List<String> posted(Page page, String thread) {
        var posted = new ArrayList<String>();
        page.navigate(thread + "?page=1");
        posted.addAll(page.locator("#posts .body").allInnerTexts());
        for (var number = 2;
                page.locator(".pages a[href*='page=" + number + "']").count() > 0;
                number++) {
            page.navigate(thread + "?page=" + number);
            posted.addAll(page.locator("#posts .body").allInnerTexts());
        }
        return posted;
    }

    @SuppressWarnings("unchecked")
    private static List<String> acknowledged(Page page) {
        return (List<String>) page.evaluate("() => window.acknowledged");
    }
}
