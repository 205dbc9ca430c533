package org.hearth.architecture.broken.below.inner;

/** No other module's business. */
public class Hidden {}
