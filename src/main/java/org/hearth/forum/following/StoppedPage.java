package org.hearth.forum.following;

/** Says that it is done, or was long ago. */
public record StoppedPage() {}
