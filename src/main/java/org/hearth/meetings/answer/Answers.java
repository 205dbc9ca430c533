package org.hearth.meetings.answer;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.hearth.groups.Capability;
import org.hearth.groups.Doorway;
import org.hearth.groups.GroupId;
import org.hearth.groups.MembershipEnded;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.hearth.identity.Tiding;
import org.hearth.identity.Tidings;
import org.hearth.meetings.MeetingId;
import org.hearth.web.Language;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who means to come. A place given up goes at once to whoever waits longest, and they are told. */
@Component
public class Answers {

    private final AnswerTable table;
    private final Tidings tidings;
    private final Doorway doorway;
    private final Clock clock;

    Answers(AnswerTable table, Tidings tidings, Doorway doorway, Clock clock) {
        this.clock = clock;
        this.table = table;
        this.tidings = tidings;
        this.doorway = doorway;
    }

    /** For the one whose it is. */
    public Answered own(Viewer viewer, MeetingId meeting) {
        var own = table.own(meeting, viewer.persona());
        return new Answered(
                own.map(AnswerTable.Own::answer),
                own.flatMap(AnswerTable.Own::waits).map(waits -> table.waitingBefore(meeting, waits)),
                table.left(meeting));
    }

    /** Saying the same twice changes nothing: who waits keeps their turn. */
    @Transactional
    public void say(Viewer viewer, MeetingId meeting, Answer answer) {
        viewer.need(Capability.ATTEND);
        table.lock(meeting);
        if (answer == Answer.COMING) {
            table.come(meeting, viewer.persona());
        } else {
            table.say(meeting, viewer.persona(), answer);
            moveUp(viewer.group(), meeting);
        }
    }

    List<AnswerTable.Said> of(Viewer facilitator, MeetingId meeting) {
        facilitator.need(Capability.LEAD_MEETINGS);
        return table.of(meeting);
    }

    /** Those who meant to come to any of these hear, once, that there is news. */
    @Transactional
    public void tellOfChange(GroupId group, Collection<MeetingId> meetings) {
        tell(group, table.expected(meetings));
    }

    private void moveUp(GroupId group, MeetingId meeting) {
        tell(group, table.moveUp(meeting));
    }

    @EventListener
    void on(MembershipEnded ended) {
        forget(ended.persona());
    }

    /** Nothing of theirs stays, and the places they leave go on at once. */
    void forget(PersonaId persona) {
        for (var one : table.ahead(persona, clock.instant())) {
            table.lock(one.meeting());
            table.remove(one.meeting(), persona);
            moveUp(one.group(), one.meeting());
        }
        table.forget(persona);
    }

    private void tell(GroupId group, List<PersonaId> personas) {
        if (!personas.isEmpty()) {
            var language = doorway.of(group).map(Doorway.Entrance::language).orElse("");
            tidings.tell(personas, Tiding.NEWS, Language.of(language));
        }
    }
}
