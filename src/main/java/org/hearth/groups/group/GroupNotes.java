package org.hearth.groups.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;
import org.springframework.stereotype.Component;

/** What stands quietly above a group's pages while it lasts: new ground rules, the end drawing near, an offer. */
@Component
class GroupNotes {

    private final NoteTable table;
    private final Today today;

    GroupNotes(NoteTable table, Today today) {
        this.table = table;
        this.today = today;
    }

    List<Doors.Note> of(Viewer viewer) {
        if (!viewer.noted()) {
            return List.of();
        }
        var path = "/groups/" + viewer.group().text();
        var found = table.of(viewer);
        var notes = new ArrayList<Doors.Note>();
        if (viewer.standing().asks()) {
            notes.add(rules(viewer, found.readUntil(), path));
        }
        if (found.offered()) {
            notes.add(new Doors.Note("groups.note.offer", Optional.empty(), path + "/hand-over"));
        }
        found.standsInUntil()
                .ifPresent(day -> notes.add(new Doors.Note("groups.note.standIn", Optional.of(day), path + "/rights")));
        ending(found.end())
                .ifPresent(text -> notes.add(new Doors.Note(text, found.end().day(), path + "/ending")));
        return notes;
    }

    private static Doors.Note rules(Viewer viewer, LocalDate readUntil, String path) {
        return switch (viewer.standing()) {
            case ASKED, THINKING ->
                new Doors.Note("groups.note.rules", Optional.of(readUntil.minusDays(1)), path + "/agreements/again");
            case PAUSED, FULL, RESTING, ALUMNI, OVER ->
                new Doors.Note("groups.note.paused", Optional.empty(), path + "/agreements/again");
        };
    }

    private Optional<String> ending(LastDay end) {
        return switch (end.phase(today.day())) {
            case FAR -> Optional.empty();
            case NEAR -> Optional.of("groups.note.ending");
            case AFTER -> Optional.of("groups.note.ended");
        };
    }
}
