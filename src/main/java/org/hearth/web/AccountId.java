package org.hearth.web;

import java.io.Serializable;

/** What a person signs in with. An inner number: it never leaves the server. */
public record AccountId(long value) implements Serializable {}
