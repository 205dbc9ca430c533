package org.hearth.architecture.broken.below.inner;

/** Public without need. */
public class Needless {}
