package org.hearth.groups.consent;

import java.time.LocalDate;

/** One answer, which stays. */
public record Answer(int version, boolean given, LocalDate day) {}
