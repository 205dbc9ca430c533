package org.hearth.identity.organisation;

import java.util.List;

/** What the template of this name shows. */
public record WaysInPage(List<Organisations.Way> linked, List<Organisations.Way> others) {}
