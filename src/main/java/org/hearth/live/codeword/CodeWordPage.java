package org.hearth.live.codeword;

import java.util.Optional;

/**
 * The code word's page.
 *
 * @param word what is chosen; empty if nothing
 * @param shown whether its owner asked to see it
 */
public record CodeWordPage(Optional<CodeWord> word, boolean shown) {}
