package org.hearth.identity.coordination;

import java.util.List;
import org.hearth.web.CoordinationDoor;

/** What the template of the name {@code show} shows. */
public record CoordinationPage(List<CoordinationDoor> doors) {}
