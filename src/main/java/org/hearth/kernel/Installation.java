package org.hearth.kernel;

/**
 * What this installation is: decided at its first start, and for ever, whatever is asked at a later one.
 *
 * @param demonstration true for fictional people whose mail everybody may read; never where real people's data are
 */
public record Installation(boolean demonstration) {}
