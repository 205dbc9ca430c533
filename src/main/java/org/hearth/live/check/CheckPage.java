package org.hearth.live.check;

import java.util.Optional;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.web.Doors;

/**
 * Trying out.
 *
 * @param told what those who lead know already
 * @param video whether there is a video server to try
 * @param words being written to those who help
 * @param error message key; empty if nothing is wrong
 */
public record CheckPage(
        Viewer viewer,
        Doors doors,
        Persona persona,
        Optional<TechnicalCheck> told,
        boolean video,
        String words,
        String error) {

    public static final int LIMIT = 500;

    public String path() {
        return "/groups/" + viewer.group().text() + "/check";
    }

    public boolean isTold() {
        return told.isPresent();
    }

    /** Message key of what those who lead know. */
    public String toldKey() {
        return told.map(check -> "live.check.told."
                        + (check.asks() ? "asked" : check.ready().orElse(false) ? "ready" : "help"))
                .orElse("live.check.told.nothing");
    }

    CheckPage again(String typed, String wrong) {
        return new CheckPage(viewer, doors, persona, told, video, typed, wrong);
    }
}
