package org.hearth.identity.glass;

/** @param address what was behind the persona, in the one answer that shows it; empty in all others */
public record GlassPage(GlassRow request, String address) {}
