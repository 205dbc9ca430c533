package org.hearth.identity;

import org.hearth.web.Picture;

/** How a person is known in one group. */
public record Persona(PersonaId id, String pseudonym, Picture picture) {}
