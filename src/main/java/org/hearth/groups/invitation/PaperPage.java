package org.hearth.groups.invitation;

import org.hearth.groups.Viewer;

/** @param link the one just made; empty if none was */
public record PaperPage(Viewer viewer, String link) {}
