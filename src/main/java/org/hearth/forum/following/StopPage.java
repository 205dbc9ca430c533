package org.hearth.forum.following;

/** Asks for one press. */
public record StopPage(String token) {}
