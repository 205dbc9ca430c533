package org.hearth.live.howto;

import java.util.List;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** What the template of this name shows. */
public record HowToPage(Viewer viewer, Doors doors) {

    /** By the order of doing; the last parts of message keys. */
    public static final List<String> STEPS = List.of("address", "in", "meet", "ready", "door", "circle");

    /** What makes a place one can speak in; the last parts of message keys. */
    public static final List<String> THINGS =
            List.of("quiet", "headphones", "power", "tissues", "water", "plan", "call", "after");

    public String path() {
        return "/groups/" + viewer.group().text();
    }
}
