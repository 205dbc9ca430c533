package org.hearth.identity.undo;

/** What the template of this name shows. */
public record UndoPage(String token) {}
