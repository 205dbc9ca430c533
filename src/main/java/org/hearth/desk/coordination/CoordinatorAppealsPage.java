package org.hearth.desk.coordination;

import java.util.List;

/** @param done whether one has just been answered */
public record CoordinatorAppealsPage(List<Waiting> waiting, boolean done) {}
