package org.hearth.desk.queue;

/** One's own share of the last seven days. @param danger of the settled ones, those of somebody in danger @param all by everybody */
public record Load(int settled, int danger, int all) {}
