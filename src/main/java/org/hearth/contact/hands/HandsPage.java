package org.hearth.contact.hands;

import java.util.List;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.web.Doors;

/**
 * @param mine what the reader was asked
 * @param lines who lends a hand, for those who look after the group; else empty
 * @param people who can be asked
 */
public record HandsPage(
        Viewer viewer, Doors doors, List<Mine> mine, boolean asks, List<Line> lines, List<Persona> people) {

    public record Mine(Task task, boolean agreed) {}

    public record Line(Persona persona, Task task, boolean agreed) {}

    public String path() {
        return "/groups/" + viewer.group().text() + "/hands";
    }
}
