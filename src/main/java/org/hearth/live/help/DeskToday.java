package org.hearth.live.help;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.groups.TodayInGroups;
import org.hearth.groups.Viewer;
import org.hearth.live.room.RoomAddress;
import org.hearth.meetings.Meetings;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.springframework.stereotype.Component;

/** Who helps finds the desk of a meeting that goes on; who may lead is told first of all that nobody does. */
@Component
class DeskToday implements TodayInGroups {

    private final Meetings meetings;
    private final Desk desk;

    DeskToday(Meetings meetings, Desk desk) {
        this.meetings = meetings;
        this.desk = desk;
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public Optional<Html> forReader(SignedIn reader, List<Viewer> viewers) {
        var lines = viewers.stream().flatMap(this::lines).toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Html.of("live/help/today", new DeskTodayFragment(lines)));
    }

    private Stream<DeskTodayFragment.Line> lines(Viewer viewer) {
        return meetings.toHelp(viewer).stream()
                .filter(meeting -> desk.isOpenTo(viewer, meeting.id()))
                .map(meeting -> new DeskTodayFragment.Line(
                        viewer.groupName(),
                        new RoomAddress(viewer.group(), meeting.id()),
                        desk.isOnCall(viewer, meeting.id())))
                .filter(line -> line.leaderless() || !viewer.leads());
    }
}
