package org.hearth.desk.coordination;

import java.util.List;

/** @param alone names of groups in which nobody has taken what is urgent @param appeals whether one waits */
public record CoordinatorTodayFragment(List<String> alone, boolean appeals) {}
