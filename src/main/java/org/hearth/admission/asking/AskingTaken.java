package org.hearth.admission.asking;

/** Somebody came in; their request is about to be forgotten. */
public record AskingTaken(AskingId asking) {}
