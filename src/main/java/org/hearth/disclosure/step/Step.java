package org.hearth.disclosure.step;

/** @param level for a place: how wide it was when its owner agreed; it is never shown narrower */
public record Step(StepId id, What what, Audience audience, int level) {}
