package org.hearth.groups.consent;

import java.time.LocalDate;

/** The words of what is asked for. @param offered false if nobody is asked any more */
public record ConsentText(int version, String body, boolean offered, LocalDate writtenOn) {}
