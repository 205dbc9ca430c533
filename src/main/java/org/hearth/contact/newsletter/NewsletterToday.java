package org.hearth.contact.newsletter;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hearth.groups.Capability;
import org.hearth.groups.TodayInGroups;
import org.hearth.groups.Viewer;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.springframework.stereotype.Component;

/** An issue that came within the last week. */
@Component
class NewsletterToday implements TodayInGroups {

    private static final Duration NEW = Duration.ofDays(7);

    private final IssueTable issues;
    private final Clock clock;

    NewsletterToday(IssueTable issues, Clock clock) {
        this.issues = issues;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Html> forReader(SignedIn reader, List<Viewer> viewers) {
        var reading = viewers.stream()
                .filter(viewer -> viewer.can(Capability.READ_TALK))
                .toList();
        if (reading.isEmpty()) {
            return Optional.empty();
        }
        var lines = issues.since(reading, clock.instant().minus(NEW)).stream()
                .flatMap(issue -> reading.stream()
                        .filter(viewer -> viewer.group().equals(issue.group()))
                        .map(viewer -> new NewsletterTodayFragment.Line(viewer, issue)))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Html.of("contact/newsletter/today", new NewsletterTodayFragment(lines)));
    }
}
