package org.hearth.disclosure.self;

import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.web.Doors;

/** @param typed as it was typed @param error message key; empty if nothing is wrong */
public record NamePage(Viewer viewer, Doors doors, Persona self, String typed, String error) {}
