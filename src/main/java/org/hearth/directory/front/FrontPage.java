package org.hearth.directory.front;

/** What the template of this name shows. */
public record FrontPage() {}
