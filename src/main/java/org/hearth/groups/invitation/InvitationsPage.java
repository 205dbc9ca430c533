package org.hearth.groups.invitation;

import java.util.List;
import org.hearth.groups.Viewer;

/** @param address what was typed @param error message key; empty if nothing is wrong */
public record InvitationsPage(Viewer viewer, List<Invitation> open, String address, String error) {}
