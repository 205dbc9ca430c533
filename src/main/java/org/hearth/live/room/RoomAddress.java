package org.hearth.live.room;

import org.hearth.groups.GroupId;
import org.hearth.meetings.MeetingId;
import org.springframework.http.HttpStatus;
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
}
