package org.hearth.disclosure.self;

import java.util.Optional;
import org.hearth.disclosure.step.Step;
import org.hearth.identity.Persona;

/**
 * One step on its owner's page.
 *
 * @param words what is shown now, in words; empty while too few share it
 * @param member the one it is shown to @param circle the name of the circle it is shown to
 */
public record StepLine(Step step, String words, Optional<Persona> member, String circle) {}
