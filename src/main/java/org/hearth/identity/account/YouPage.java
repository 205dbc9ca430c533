package org.hearth.identity.account;

import java.util.List;
import org.hearth.web.YouDoor;

/** What the template of this name shows. */
public record YouPage(List<YouDoor> doors) {}
