package org.hearth.live.whereabouts;

/**
 * Where somebody is tonight.
 *
 * @param place in their words
 * @param call whom to call for them; may be empty
 */
public record Whereabouts(String place, String call) {}
