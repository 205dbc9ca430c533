package org.hearth.admission.asking;

import org.hearth.groups.Doorway;

/**
 * @param asks whether the reader has asked before
 * @param going whether that is still going on
 * @param sent whether a link has just been sent
 * @param address what was typed
 * @param error message key; empty if nothing is wrong
 */
public record DoorPage(
        Doorway.Entrance entrance, boolean asks, boolean going, boolean sent, String address, String error) {}
