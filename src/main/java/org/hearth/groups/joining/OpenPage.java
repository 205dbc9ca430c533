package org.hearth.groups.joining;

/** What the template of this name shows. */
public record OpenPage(String token) {}
