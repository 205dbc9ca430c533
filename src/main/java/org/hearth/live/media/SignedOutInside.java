package org.hearth.live.media;

/** The browser somebody was inside with is signed out. They may still be inside with another, later. */
public record SignedOutInside(MediaGrant grant) {}
