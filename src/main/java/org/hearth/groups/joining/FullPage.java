package org.hearth.groups.joining;

/** @param ask where one can wait for a place; empty if the group has no waiting list for those who come from outside */
public record FullPage(String group, String ask) {}
