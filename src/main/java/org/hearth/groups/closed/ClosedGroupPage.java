package org.hearth.groups.closed;

import java.time.LocalDate;
import org.hearth.groups.GroupId;

/** What the template of this name shows. @param since the last day on which it could be read */
public record ClosedGroupPage(GroupId group, String name, LocalDate since) {}
