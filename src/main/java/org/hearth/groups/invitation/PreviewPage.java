package org.hearth.groups.invitation;

import org.hearth.groups.Viewer;

/** @param pasted everything, to be sent along */
public record PreviewPage(Viewer viewer, AddressList list, String pasted, String language, String submission) {}
