package org.hearth.live.room;

import org.hearth.groups.GroupId;
import org.hearth.meetings.MeetingId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.view.RedirectView;

/** Where a meeting's pages and verbs are. */
public record RoomAddress(GroupId group, MeetingId meeting) {

    /** @param part such as {@code room}, {@code chat} */
    public String at(String part) {
        return "/groups/" + group.text() + "/meetings/" + meeting.text() + "/" + part;
    }

    /** Where the next ones are. */
    public String meetings() {
        return "/groups/" + group.text() + "/meetings";
    }

    /** Where people go on talking. */
    public String forum() {
        return "/groups/" + group.text() + "/threads";
    }

    /** The page to look at instead, by GET. */
    public RedirectView to(String part) {
        var view = new RedirectView(at(part));
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }

    /** After a form: a page with script is told by its stream, and must not be left; one without looks anew. */
    public ResponseEntity<Void> backTo(String part, @Nullable String script) {
        return script == null
                ? ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, at(part))
                        .build()
                : ResponseEntity.noContent().build();
    }
}
