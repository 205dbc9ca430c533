package org.hearth.groups.joining;

import java.util.List;
import org.hearth.groups.group.GroupTable;
import org.hearth.web.Picture;

/** @param pictures to choose from; the first is chosen @param error message key; empty if nothing is wrong */
public record PersonaPage(
        String token, GroupTable.Charter charter, int agreed, String pseudonym, List<Picture> pictures, String error) {}
