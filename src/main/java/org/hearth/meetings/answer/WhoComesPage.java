package org.hearth.meetings.answer;

import java.util.List;
import org.hearth.identity.Persona;
import org.hearth.meetings.Meeting;
import org.hearth.web.Doors;

/** What the template of this name shows. */
public record WhoComesPage(
        Doors doors,
        Meeting meeting,
        List<Persona> coming,
        List<Persona> waiting,
        List<Persona> perhaps,
        List<Persona> notComing) {

    public boolean nobody() {
        return coming.isEmpty() && waiting.isEmpty() && perhaps.isEmpty() && notComing.isEmpty();
    }

    public String path() {
        return "/groups/" + meeting.group().text() + "/meetings/" + meeting.id().text();
    }
}
