package org.hearth.forum.post;

import org.hearth.forum.audience.Audience;

/** What a thread was called, and whom it was for. */
public record Begun(String title, Audience audience) {}
