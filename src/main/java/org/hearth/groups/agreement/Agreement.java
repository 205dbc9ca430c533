package org.hearth.groups.agreement;

import java.time.LocalDate;
import java.util.Optional;

/** Somebody agreed to a version of the ground rules, and perhaps took that back. */
public record Agreement(int version, LocalDate agreedOn, Optional<LocalDate> withdrawnOn) {}
