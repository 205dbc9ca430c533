package org.hearth.identity.archive;

import java.util.List;
import org.hearth.identity.holding.Held;

/** What the template {@code show} shows. */
public record ArchivePage(List<Held> held) {}
