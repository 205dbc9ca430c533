package org.hearth.live.server;

/** Picture and sound have become possible, or impossible. Published outside any transaction. */
public record VideoChanged(VideoState now) {}
