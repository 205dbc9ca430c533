package org.hearth.contact.chain;

import java.util.List;
import org.hearth.groups.Viewer;

/** Groups in whose chain it is the reader's turn. */
public record ChainTodayFragment(List<Viewer> viewers) {}
