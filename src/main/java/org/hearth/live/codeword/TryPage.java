package org.hearth.live.codeword;

/** A room with nobody in it, to try the code word in. */
public record TryPage(CodeWord word) {}
