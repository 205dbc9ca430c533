package org.hearth.places.place;

import java.util.List;

/** @param names as a person could have typed them */
public record NamesPage(List<String> names) {}
