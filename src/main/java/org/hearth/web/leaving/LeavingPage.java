package org.hearth.web.leaving;

/** Nothing but words. */
public record LeavingPage() {}
