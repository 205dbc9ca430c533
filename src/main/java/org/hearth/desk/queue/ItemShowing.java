package org.hearth.desk.queue;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hearth.danger.DangerLevel;
import org.hearth.danger.Hit;
import org.hearth.desk.ItemId;
import org.hearth.desk.act.Appeals;
import org.hearth.desk.report.ReportTable;
import org.hearth.desk.welcome.GroupWords;
import org.hearth.desk.welcome.Prompt;
import org.hearth.desk.welcome.WelcomeTable;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.kernel.Submission;
import org.springframework.stereotype.Component;

/** Brings together what somebody needs to know of one thing on the bench. */
@Component
class ItemShowing {

    private static final Duration LONG = Duration.ofDays(1);
    private static final Duration SILENT = Duration.ofDays(60);

    private final Queue queue;
    private final ReportTable reports;
    private final WelcomeTable welcome;
    private final Appeals appeals;
    private final Groups groups;
    private final Clock clock;

    ItemShowing(Queue queue, ReportTable reports, WelcomeTable welcome, Appeals appeals, Groups groups, Clock clock) {
        this.queue = queue;
        this.reports = reports;
        this.welcome = welcome;
        this.appeals = appeals;
        this.groups = groups;
        this.clock = clock;
    }

    /** @param words the id of the group's words to begin with, or what was typed as an answer to an appeal */
    ItemPage page(Viewer viewer, ItemId id, String words, String error) {
        var item = queue.open(viewer, id);
        var hits = queue.hits(item);
        var all = welcome.of(viewer.group());
        var appealed = item.act().map(act -> appeals.appealed(viewer, act));
        return new ItemPage(
                viewer,
                groups.doors(viewer, "about"),
                item,
                Age.of(item.since(), clock.instant()),
                hits,
                item.post().map(reports::said).orElse(List.of()),
                prompts(item, hits),
                all,
                appealed.isPresent() ? words : chosen(all, words),
                appealed,
                Submission.next(),
                error);
    }

    private static String chosen(List<GroupWords> all, String words) {
        return all.stream()
                .filter(one -> one.id().text().equals(words))
                .map(GroupWords::words)
                .findFirst()
                .orElse("");
    }

    private List<Prompt> prompts(Item item, List<Hit> hits) {
        return item.post()
                .flatMap(post -> welcome.known(post, item.since().minus(SILENT)))
                .map(known -> Prompt.of(new Prompt.Facts(
                        known.first(),
                        item.since().isBefore(clock.instant().minus(LONG)),
                        known.back(),
                        known.noted()
                                || hits.stream().anyMatch(hit -> hit.level().atLeast(DangerLevel.YELLOW)),
                        item.body())))
                .orElse(List.of());
    }
}
