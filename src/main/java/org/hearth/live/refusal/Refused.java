package org.hearth.live.refusal;

/** What somebody reads who was sent away for now. @param own the facilitator's words; empty if they chose a sentence */
public record Refused(KindWord word, String own) {}
