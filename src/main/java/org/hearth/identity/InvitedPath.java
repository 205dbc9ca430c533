package org.hearth.identity;

/** A module's answer to whether somebody on the way to a page comes with an invitation that still opens something. */
public interface InvitedPath {

    /** @param path where they want to go, on this site */
    boolean opens(String path);
}
