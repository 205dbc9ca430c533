package org.hearth.web;

/**
 * A fragment for an open page.
 *
 * @param html a template whose root elements are {@code <hx-partial>} saying where they go
 * @param sameForAll true if every reader of one language gets the same bytes: then it is rendered once, without a token
 *     for forms
 */
public record Push(Html html, boolean sameForAll) {}
