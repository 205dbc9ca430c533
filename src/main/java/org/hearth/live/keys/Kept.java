package org.hearth.live.keys;

/** @param content the newest key, sealed to the recipient of the one it is for */
@SuppressWarnings("ArrayRecordComponent")
public record Kept(int epoch, byte[] content) {}
