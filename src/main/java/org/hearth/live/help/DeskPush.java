package org.hearth.live.help;

/** What an open desk is told: all of it anew. */
public record DeskPush(DeskView desk) {}
