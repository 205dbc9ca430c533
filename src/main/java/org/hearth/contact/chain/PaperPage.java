package org.hearth.contact.chain;

import java.util.List;
import org.hearth.groups.Viewer;

/** To be printed. */
public record PaperPage(Viewer viewer, String message, List<ChainPage.Mine> mine) {

    public String chain() {
        return "/groups/" + viewer.group().text() + "/chain";
    }
}
