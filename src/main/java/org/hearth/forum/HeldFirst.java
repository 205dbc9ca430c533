package org.hearth.forum;

import org.hearth.groups.Viewer;

/** A bean of this kind decides whether what somebody writes waits for approval; asked for each post, so it must cost nothing. */
public interface HeldFirst {

    boolean waits(Viewer author);
}
