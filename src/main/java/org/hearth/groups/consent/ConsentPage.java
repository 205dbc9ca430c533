package org.hearth.groups.consent;

import org.hearth.groups.ConsentTopic;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/**
 * The words of what is asked for, to be written.
 *
 * @param after the version they change
 * @param error message key; empty if nothing is wrong
 * @param newer what somebody else wrote meanwhile; empty if nobody did
 */
public record ConsentPage(
        Viewer viewer,
        Doors doors,
        ConsentTopic topic,
        String body,
        boolean offered,
        int after,
        String error,
        String newer) {}
