package org.hearth.contact.chain;

import java.util.Optional;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;
import org.hearth.web.HelpNumbers;

/** @param error message key; empty if all is well @param help whom to call, shown once before it begins */
public record RoundPage(
        Viewer viewer, Doors doors, String message, boolean tree, String error, Optional<HelpNumbers.Near> help) {

    public String chain() {
        return "/groups/" + viewer.group().text() + "/chain";
    }
}
